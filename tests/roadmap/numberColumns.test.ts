import { describe, expect, it } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";

function months(header: string, numbers: readonly string[]) {
  const rows = numbers.map((number, i) => `| ${i + 1} | ${number} | Part ${String.fromCharCode(65 + i)} |`);
  const { phases } = parseRoadmap(`# Plan\n\n| Phase | ${header} | Subject |\n| --- | --- | --- |\n${rows.join("\n")}`);
  return phases.map(({ startMonth, endMonth }) => [startMonth, endMonth]);
}

describe("a column of bare numbers", () => {
  it.each([
    [
      "as many weeks",
      "Weeks",
      ["2", "4", "4", "6"],
      [
        [1, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    ],
    [
      "about as many weeks",
      "Weeks",
      ["~4", "~8", "~4–8"],
      [
        [1, 1],
        [2, 3],
        [4, 5],
      ],
    ],
    [
      "as many as the header measures",
      "Duration (months)",
      ["1", "2", "3"],
      [
        [1, 1],
        [2, 3],
        [4, 6],
      ],
    ],
    [
      "fewer than before",
      "Wochen",
      ["8", "4", "4"],
      [
        [1, 2],
        [3, 3],
        [4, 4],
      ],
    ],
    [
      "the weeks themselves",
      "Week",
      ["1", "5", "9"],
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      "several rows of one week",
      "Week",
      ["1", "1", "5", "5"],
      [
        [1, 1],
        [1, 1],
        [2, 2],
        [2, 2],
      ],
    ],
    [
      "weeks from and to",
      "Weeks",
      ["1-4", "5-8", "9-16"],
      [
        [1, 1],
        [2, 2],
        [3, 4],
      ],
    ],
    [
      "months without a gap",
      "Months",
      ["1", "2", "3"],
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      "months from and to in a column of lengths",
      "Time (months)",
      ["1-2", "3-6"],
      [
        [1, 2],
        [3, 6],
      ],
    ],
  ])("%s: %s %j", (_, header, numbers, expected) => {
    expect(months(header, numbers)).toEqual(expected);
  });
});
