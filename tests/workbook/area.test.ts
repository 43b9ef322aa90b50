import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Area,
  around,
  columnIndex,
  columnLetters,
  formatArea,
  overlap,
  parseArea,
  without,
} from "../../src/workbook/area";

const areas = fc.record({
  row: fc.nat(30),
  column: fc.nat(30),
  rows: fc.integer({ min: 1, max: 12 }),
  columns: fc.integer({ min: 1, max: 12 }),
});

test("an address and its area say the same", () => {
  expect(parseArea("'My plan'!$B$3:$D$9")).toEqual({ row: 2, column: 1, rows: 7, columns: 3 });
  expect(parseArea("AA1")).toEqual({ row: 0, column: 26, rows: 1, columns: 1 });
  expect(parseArea("Plan!#REF!")).toBeNull();
  expect(parseArea("A:C")).toBeNull();
  fc.assert(fc.property(areas, (area) => void expect(parseArea(formatArea(area))).toEqual(area)));
});

test("columns are lettered as in Excel, to XFD", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  fc.assert(fc.property(fc.nat(16_383), (n) => void expect(columnIndex(columnLetters(n))).toBe(n)));
});

test("cutting holes out of an area leaves each other cell exactly once", () => {
  fc.assert(
    fc.property(areas, fc.array(areas, { maxLength: 4 }), (area, holes) => {
      const pieces = without(area, holes);
      for (const cell of cellsOf(area)) {
        const inHole = holes.some((hole) => overlap(cell, hole));
        expect(pieces.filter((piece) => overlap(cell, piece)).length).toBe(inHole ? 0 : 1);
      }
      expect(pieces.flatMap(cellsOf).every((cell) => overlap(cell, area))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("the area around areas holds them all, and there is none around nothing", () => {
  expect(around([])).toBeNull();
  expect(around([parse("B2:C3"), parse("E1")])).toEqual(parse("B1:E3"));
});

function cellsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rows * area.columns }, (_, i) => ({
    row: area.row + Math.floor(i / area.columns),
    column: area.column + (i % area.columns),
    rows: 1,
    columns: 1,
  }));
}

function parse(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(address);
  return area;
}
