import { ExcelError, type ExcelErrorCode } from "./protocol/excelError";

/** Misfortunes on demand, for tests of what an add-in does when Excel does not do as it is told. */
export class Faults {
  /** Answers come this much later. Milliseconds. */
  delay = 0;
  private editing = false;
  private gone = false;
  private readonly planned = new Map<number, ExcelError>();
  private requests = 0;
  private wakes: (() => void)[] = [];

  /** The `nth` request from now on (1 is the next) fails with Excel's code. */
  failRequest(nth: number, code: ExcelErrorCode, detail?: string): void {
    this.planned.set(this.requests + nth, new ExcelError(code, detail));
  }

  /**
   * Somebody is typing in a cell: requests are refused, those made with `delayForCellEdit` wait until it is over.
   */
  set cellEditing(on: boolean) {
    this.editing = on;
    if (!on) this.wake();
  }

  get cellEditing(): boolean {
    return this.editing;
  }

  /** The host goes away: nothing is answered any more, not even what is being worked on. */
  disconnect(): void {
    this.gone = true;
  }

  get disconnected(): boolean {
    return this.gone;
  }

  /** All is well again. */
  clear(): void {
    this.delay = 0;
    this.gone = false;
    this.planned.clear();
    this.cellEditing = false;
  }

  /** Called for each request of the add-in before it is worked on; throws what has been planned for it. */
  async meet(waitsForCellEdit: boolean): Promise<void> {
    this.requests += 1;
    const planned = this.planned.get(this.requests);
    this.planned.delete(this.requests);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    while (this.editing && waitsForCellEdit) await new Promise<void>((resolve) => this.wakes.push(resolve));
    if (planned !== undefined) throw planned;
    if (this.editing) throw new ExcelError("InvalidOperationInCellEditMode");
  }

  private wake(): void {
    const wakes = this.wakes;
    this.wakes = [];
    for (const each of wakes) each();
  }
}
