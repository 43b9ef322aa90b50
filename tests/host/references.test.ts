import { describe, expect, test } from "vitest";
import { mapReferences, mapSheets, movedFormula, type Reference } from "../../src/host/model/references";

describe("a formula's references are found, and nothing else", () => {
  test.each<[string, readonly string[]]>([
    ["=A1+$B$2*C$3", ["A1", "B2", "C3"]],
    ["=SUM(A1:B2,C:C,4:5)", ["A1:B2", "C1:C1048576", "A4:XFD5"]],
    ["=Plan!A1+'My Plan'!B2+'Tom''s'!C3", ["Plan!A1", "My Plan!B2", "Tom's!C3"]],
    ['="A1 is "&A2', ["A2"]], // a text in quotes
    ["=LOG10(A1)+ATAN2(B1,B2)", ["A1", "B1", "B2"]], // functions that look like cells
    ["=Pay_A1+A1_pay+Rate.B2", []], // names
    ["=SUM(Staff[A1])+Staff[[#This Row],[B2]]", []], // columns of a table
    ["=Plan!Rate*A1", ["A1"]], // a name of a sheet
    ["=1E5+A1", ["A1"]],
    ["=IF(#REF!,#N/A,A1)", ["A1"]],
    ["={1,2;3,4}", []],
    ["=a1", ["A1"]],
    ["=ZZZ1+A1048577", []], // beyond the sheet: names to Excel
  ])("%s", (formula, found) => {
    const seen: string[] = [];
    const same = mapReferences(formula, (reference) => {
      seen.push(plain(reference));
      return reference;
    });
    expect([seen, same]).toEqual([found, formula]);
  });

  function plain({ sheet, area }: Reference): string {
    const text = mapReferences("=A1", () => ({
      sheet: undefined,
      area,
      fixed: { top: false, left: false, bottom: false, right: false },
    })).slice(1);
    const whole = /^([A-Z]+):([A-Z]+)$/.exec(text);
    const rows = /^(\d+):(\d+)$/.exec(text);
    const spelled = whole ? `${whole[1]}1:${whole[2]}1048576` : rows ? `A${rows[1]}:XFD${rows[2]}` : text;
    return sheet === undefined ? spelled : `${sheet}!${spelled}`;
  }
});

describe("copied so many rows and columns away, what has no dollar sign moves along", () => {
  test.each([
    ["=A1", 2, 1, "=B3"],
    ["=$A1+A$1+$A$1", 2, 1, "=$A3+B$1+$A$1"],
    ["=SUM(A$1:A3)", 2, 0, "=SUM(A$1:A5)"],
    ["=A3", -3, 0, "=#REF!"],
    ["=SUM(A:B)+SUM(1:2)", 1, 1, "=SUM(B:C)+SUM(2:3)"],
    ["='My Plan'!A1", 1, 0, "='My Plan'!A2"],
    ["=XFD1", 0, 1, "=#REF!"],
  ])("%s, %i and %i away, is %s", (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});

test("a sheet's new name stands wherever the old one stood as a sheet", () => {
  const rename = (formula: string): string => mapSheets(formula, (sheet) => (sheet === "Plan" ? "My Plan" : sheet));
  expect(rename(`=Plan!A1+OtherPlan!A1+Plan!Rate+"Plan!A1"+SUM(Plan!A:A)`)).toBe(
    `='My Plan'!A1+OtherPlan!A1+'My Plan'!Rate+"Plan!A1"+SUM('My Plan'!A:A)`,
  );
  expect(mapSheets("=Plan!A1*2", () => undefined)).toBe("=#REF!*2");
});
