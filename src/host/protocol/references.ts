import { ExcelError } from "./excelError";
import type { ExcelObject } from "./excelType";

/** Objects that the client holds over several batches, by the id it was given. */
export class References {
  private readonly objects = new Map<string, ExcelObject>();
  private given = 0;

  keep(object: ExcelObject): string {
    const id = `ref-${++this.given}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): ExcelObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new ExcelError("InvalidReference", `the object ${id} is no longer tracked`);
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }
}
