import { expect, test } from "vitest";
import { movedFormula } from "../../src/roadmap/sheets/movedFormula";

test.each([
  ["=E5-TODAY()", "=E8-TODAY()"],
  ["=$E5&AA5&E$5&E50", "=$E8&AA8&E$5&E50"],
  ['=IF(D5="C5","see E5",E4)', '=IF(D8="C5","see E5",E4)'],
  ["=[@Due]-RoadmapActions[[#This Row],[Q5]]", "=[@Due]-RoadmapActions[[#This Row],[Q5]]"],
  ["=Other!C5+'My A5'!C5+C5", "=Other!C5+'My A5'!C5+C8"],
  ["=LOG10(F5)+ABC5(2)", "=LOG10(F8)+ABC5(2)"],
])("a formula typed in row 5 goes along to row 8: %s", (formula, moved) => {
  expect(movedFormula(formula, 5, 3)).toBe(moved);
});
