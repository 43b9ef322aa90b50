import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatArea, parseArea } from "../../src/host/grid/area";
import { type Shift, shifted } from "../../src/host/model/editing/shift";

const after = (area: string, direction: Shift["direction"], at: string): string => {
  const found = shifted(parseArea(area), { area: parseArea(at), direction });
  return found === undefined ? "gone" : formatArea(found);
};

describe("cells move as Excel moves them", () => {
  test.each([
    ["A5", "down", "A3:A4", "A7"],
    ["A2", "down", "A3:A4", "A2"], // before it
    ["A2:A5", "down", "A3:A4", "A2:A7"], // room inside makes it longer
    ["A3:A5", "down", "A3", "A4:A6"], // room at its first cell moves it
    ["A2:A5", "down", "A6", "A2:A5"], // and behind its last leaves it
    ["B5", "down", "A3:A4", "B5"], // another column
    ["A2:B5", "down", "A3:A4", "A2:B5"], // half in the way: stays
    ["A5", "up", "A3:A4", "A3"],
    ["A2:A5", "up", "A3:A4", "A2:A3"],
    ["A3:A4", "up", "A3:A4", "gone"],
    ["A4:A9", "up", "A3:A5", "A3:A6"],
    ["A2:A4", "up", "A3:A9", "A2"],
    ["C1", "right", "B1", "D1"],
    ["B1:D1", "left", "C1", "B1:C1"],
    ["A:C", "left", "B:B", "A:B"],
    ["A:A", "down", "A3", "A:A"], // a whole column stays one
    ["2:9", "up", "3:4", "2:7"],
    ["A1048576", "down", "A1", "gone"], // pushed off the sheet
  ] as const)("%s, %s at %s, is %s", (area, direction, at, expected) => {
    expect(after(area, direction, at)).toBe(expected);
  });
});

test("a range goes with its first and last cell that are left, whatever is inserted or deleted", () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 10 }));
  fc.assert(
    fc.property(span, span, fc.boolean(), ([start, length], [at, count], inserts) => {
      // The oracle: cells are labels in a list, which is spliced.
      const cells = Array.from({ length: 40 }, (_, i) => `cell ${i}`);
      const own = new Set(cells.slice(start, start + length));
      if (inserts) cells.splice(at, 0, ...Array.from({ length: count }, () => "new"));
      else cells.splice(at, count);
      const left = cells.flatMap((cell, i) => (own.has(cell) ? [i] : []));
      const [first, last] = [left[0], left.at(-1)];
      const expected = first === undefined || last === undefined ? undefined : [first, last - first + 1];
      const found = shifted(
        { row: start, rows: length, column: 2, columns: 1 },
        { area: { row: at, rows: count, column: 0, columns: 5 }, direction: inserts ? "down" : "up" },
      );
      expect(found && [found.row, found.rows]).toEqual(expected);
    }),
  );
});
