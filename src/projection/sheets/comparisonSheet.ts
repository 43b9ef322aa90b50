import type { Projection } from "../../career/projection";
import { sheetColors } from "../../career/sheetColors";
import type { Block, Chart, Sheet } from "../../career/sheet";
import { comparisonHeader, comparisonTable } from "./comparisonTable";
import { frozenNote } from "./frozenNote";

const tableRow = 26;

/** Comparison: all scenarios on the same trials, the first as baseline, with their medians drawn. */
export function comparisonSheet(projection: Projection, live: boolean): Sheet {
  const count = projection.scenarios.length;
  const table: Block = live
    ? {
        at: `A${tableRow}`,
        cells: [[{ formula: "=CAREER.COMPARE(Scenarios[#All],ProjectionTrials,ProjectionSeed)" }]],
        spill: { rows: count + 1, columns: comparisonHeader.length },
      }
    : { at: `A${tableRow}`, cells: comparisonTable(projection) };
  const below = (column: number, format: NonNullable<Block["format"]>, columns = 1): Block => ({
    at: `${letter(column)}${tableRow + 1}`,
    cells: [],
    format,
    spill: { rows: count, columns },
  });
  const column = (name: (typeof comparisonHeader)[number]) => comparisonHeader.indexOf(name);

  return {
    name: "Comparison",
    tabColor: sheetColors.accent,
    freeze: { rows: 2, columns: 1 },
    print: { landscape: true },
    widths: {
      A: 38,
      ...Object.fromEntries(comparisonHeader.slice(1).map((_, i) => [letter(i + 1), 13])),
    },
    blocks: [
      { at: "A1", cells: [["Comparison"]], style: "title" },
      {
        at: "A2",
        cells: [
          [
            "Every scenario lives through the same luck and the same market; each is compared with the first row of Scenarios.",
          ],
        ],
        style: "subtitle",
      },
      ...(live ? [] : [{ at: "A3", cells: [[frozenNote(projection)]], style: "warning" as const }]),
      {
        at: `A${tableRow - 1}`,
        cells: [["Pay in the final year, in all years together, and beside the first scenario"]],
        style: "heading",
      },
      table,
      {
        at: `B${tableRow}`,
        cells: [],
        style: "columnTitles",
        spill: { rows: 1, columns: comparisonHeader.length - 1 },
      },
      { at: `A${tableRow}`, cells: [], style: "columnTitles", align: "left", spill: { rows: 1, columns: 1 } },
      {
        at: `A${tableRow + 1}`,
        cells: [],
        style: "rows",
        spill: { rows: count, columns: comparisonHeader.length },
      },
      below(column("Final year P10"), "money", 6),
      below(column("Beats the first"), "percent"),
      below(column("Ahead from year"), "integer"),
      below(column("Never ahead"), "percent"),
      below(column("Median difference"), "money"),
    ],
    charts: [
      chart(
        "ComparisonFinalYear",
        "Median pay in the final year",
        column("Final year P50"),
        count,
        "A4",
        `E${tableRow - 3}`,
      ),
      chart(
        "ComparisonTotal",
        "Median pay in all years together",
        column("Total P50"),
        count,
        "F4",
        `K${tableRow - 3}`,
      ),
    ],
  };
}

function chart(name: string, title: string, column: number, count: number, from: string, to: string): Chart {
  const rows = (letters: string) => `${letters}${tableRow + 1}:${letters}${tableRow + count}`;
  return {
    name,
    title,
    kind: "bar",
    categories: rows("A"),
    series: [{ name: title, values: rows(letter(column)), color: sheetColors.accent }],
    valueFormat: "money",
    reversed: true,
    legend: false,
    from,
    to,
  };
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
