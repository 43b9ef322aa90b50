import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost();
});
afterEach(() => excel.dispose());

const ROWS = 120;

/** What a person or the add-in does to the sheet while it is calculated. */
const change = fc.oneof(
  fc.record({
    does: fc.constant("type" as const),
    row: fc.integer({ min: 1, max: ROWS }),
    value: fc.integer({ min: -9, max: 9 }),
  }),
  fc.record({
    does: fc.constant("formula" as const),
    row: fc.integer({ min: 1, max: ROWS }),
    value: fc.integer({ min: 2, max: 9 }),
  }),
  fc.record({ does: fc.constant("insert" as const), row: fc.integer({ min: 2, max: ROWS }), value: fc.constant(0) }),
  fc.record({ does: fc.constant("delete" as const), row: fc.integer({ min: 2, max: ROWS }), value: fc.constant(0) }),
  fc.record({ does: fc.constant("sheet" as const), row: fc.constant(1), value: fc.integer({ min: 1, max: 9 }) }),
);

async function make({ does, row, value }: { does: string; row: number; value: number }): Promise<void> {
  if (does === "type") return excel.typeInto(`Sheet1!A${row}`, value);
  if (does === "formula") return excel.typeInto(`Sheet1!B${row}`, `=A${row}*${value}+SUM(A$1:A${row})`);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    if (does === "insert") sheet.getRange(`${row}:${row}`).insert("Down");
    if (does === "delete") sheet.getRange(`${row}:${row}`).delete("Up");
    if (does === "sheet") {
      const other = context.workbook.worksheets.add();
      other.getRange("A1").formulas = [[`=Sheet1!A1*${value}`]];
      context.workbook.worksheets.getItemOrNullObject("Gone").delete();
      other.name = "Gone";
    }
    await context.sync();
  });
}

test("what changes while the sheet is calculated ends as if it had been calculated at rest", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ change, turns: fc.integer({ min: 0, max: 6 }) }), { minLength: 1, maxLength: 8 }),
      async (changes) => {
        excel.dispose();
        excel = await startHost();
        const rows = Array.from({ length: ROWS }, (_, i) => [
          i,
          `=A${i + 1}*2+SUM(A$1:A${i + 1})`,
          `=INDEX(B$1:B$${ROWS},${i + 1})+1`,
        ]);
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange(`A1:C${ROWS}`).formulas = rows;
          await context.sync();
        });
        await excel.settled();
        excel.typeInto("Sheet1!A1", 5);
        for (const { change, turns } of changes) {
          for (let i = 0; i < turns; i += 1) await new Promise((resolve) => setImmediate(resolve));
          await make(change);
        }
        await excel.settled();
        const seen = excel.snapshot();
        excel.book.grid.engine.recalculateAll();
        await excel.settled();
        expect(seen).toEqual(excel.snapshot());
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);
