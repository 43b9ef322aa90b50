import { expect, test } from "vitest";
import { markFormula, markedArea, markName } from "../../src/workbook/mark";
import { rewriteReferences } from "../../src/workbook/rewriteReferences";

const renamed = new Map([
  ["Projection", "What's next"],
  ["Pay paths", "Paths"],
]);

test.each([
  ["=Projection!$B$3+1", "='What''s next'!$B$3+1"],
  ["='Pay paths'!A1:B2", "='Paths'!A1:B2"],
  ['="Projection!"&Other!A1', '="Projection!"&Other!A1'],
  ["=MyProjection!A1", "=MyProjection!A1"],
  ["=SUM(Projection!A1,Projection!B1)", "=SUM('What''s next'!A1,'What''s next'!B1)"],
])("a formula follows a sheet that was renamed: %s", (before, after) => {
  expect(rewriteReferences(before, renamed)).toBe(after);
});

test("a mark remembers the cells of its sheet, whatever the sheet is called", () => {
  const area = { row: 0, column: 0, rows: 40, columns: 27 };
  expect(markFormula("It's mine", area)).toBe("='It''s mine'!$A$1:$AA$40");
  expect(markedArea(markFormula("It's mine", area))).toEqual(area);
  expect(markedArea("='Plan'!#REF!")).toBeNull();
  expect(markName("Pay paths")).toBe("Trajectory_Pay_paths");
});
