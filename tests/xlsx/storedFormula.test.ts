import { describe, expect, test } from "vitest";
import { callsAddIn, givesArray, shownFormula, storedFormula } from "../../src/host/xlsx/storedFormula";

describe("formulas in files", () => {
  test.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=CAREER.SIMULATE(B4:C30,5000,1)", "_xldudf_CAREER_SIMULATE(B4:C30,5000,1)"],
    ['=IFNA(CAREER.PATHS(),"CAREER.PATHS()")', '_xlfn.IFNA(_xldudf_CAREER_PATHS(),"CAREER.PATHS()")'],
    ["=[@Pay]*2", "Plan[[#This Row],[Pay]]*2"],
    ["=[[#This Row],[Pay]]*2", "Plan[[#This Row],[Pay]]*2"],
    ["=SUM([@])", "SUM(Plan[[#This Row]])"],
    ["=Other[[#This Row],[Pay]]", "Other[[#This Row],[Pay]]"],
    ["=Plan[@[Start month]]", "Plan[[#This Row],[Start month]]"],
    ["=SUM(H2#)", "SUM(_xlfn.ANCHORARRAY(H2))"],
    ["=FILTER(A1:A9,B1:B9>0)", "_xlfn._xlws.FILTER(A1:A9,B1:B9>0)"],
    ["=STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)"],
    ["='CONCAT(1)'!A1", "'CONCAT(1)'!A1"],
    ["=AVERAGE(A1)", "AVERAGE(A1)"],
  ])("%s is stored as %s", (shown, stored) => {
    expect(storedFormula(shown, "Plan")).toBe(stored);
  });

  test("what was stored is shown again, with this-row references spelled out", () => {
    expect(shownFormula("_xlfn.IFNA(_xldudf_CAREER_PATHS(),SUM(_xlfn.ANCHORARRAY(H2)))")).toBe(
      "=IFNA(CAREER.PATHS(),SUM(H2#))",
    );
    expect(shownFormula("_xlfn._xlws.FILTER(A1:A9,B1:B9>0)")).toBe("=FILTER(A1:A9,B1:B9>0)");
    expect(shownFormula('"_xlfn.X"&A1')).toBe('="_xlfn.X"&A1');
  });

  test("a function of the add-in is found only where it is called", () => {
    expect(callsAddIn("=IFERROR(career.project(A1),0)")).toBe(true);
    expect(callsAddIn('="CAREER.PROJECT("')).toBe(false);
    expect(callsAddIn("=CAREERS.X(1)")).toBe(false);
  });

  test("functions that give arrays are known", () => {
    expect(givesArray("=SEQUENCE(3)")).toBe(true);
    expect(givesArray("=SUM(A1:A3)")).toBe(false);
  });
});
