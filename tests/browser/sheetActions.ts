/** The Actions sheet as a person sees and edits it. */
import type { Page } from "playwright-core";

export interface ActionRow {
  readonly row: number;
  readonly Action: unknown;
  readonly Status: unknown;
  readonly Notes: unknown;
}

/** The rows of the Actions sheet, once nothing is on its way any more. */
export async function actions(page: Page): Promise<readonly ActionRow[]> {
  return page.evaluate(async () => {
    await window.excel?.settled(180_000);
    const cells = window.excel?.snapshot().sheets.find(({ name }) => name === "Actions")?.cells ?? [];
    const head = cells.find(({ cell }) => cell.value === "Action");
    const value = (row: number, title: string) => {
      const column = cells.find((other) => other.row === head?.row && other.cell.value === title)?.column;
      return cells.find((other) => other.row === row && other.column === column)?.cell.value ?? null;
    };
    return cells
      .filter(({ row, column }) => head !== undefined && column === head.column && row > head.row)
      .map(({ row }) => ({
        row,
        Action: value(row, "Action"),
        Status: value(row, "Status"),
        Notes: value(row, "Notes"),
      }));
  });
}

export async function typeInto(page: Page, action: ActionRow | undefined, title: string, text: string): Promise<void> {
  await page.evaluate(
    async ([row, wanted, typed]) => {
      const cells = window.excel?.snapshot().sheets.find(({ name }) => name === "Actions")?.cells ?? [];
      const column = cells.find(({ cell }) => cell.value === wanted)?.column ?? 0;
      window.excel?.typeInto(`Actions!${String.fromCharCode(65 + column)}${row + 1}`, typed);
      await window.excel?.settled(180_000);
    },
    [action?.row ?? -1, title, text] as const,
  );
}
