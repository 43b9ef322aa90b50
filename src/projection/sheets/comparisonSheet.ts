import type { Projection } from "../../career/projection";
import { sheetColors } from "../../career/sheetColors";
import type { Block, Chart, Sheet } from "../../career/sheet";
import { comparisonHeader, comparisonTable } from "./comparisonTable";
import { frozenNote } from "./frozenNote";
import { inRealMoney, type Looks, usualLooks } from "./looks";

const tableRow = 26;

/** Comparison: all scenarios on the same trials, the first as baseline, with their medians drawn. */
export function comparisonSheet(projection: Projection, live: boolean, { money, colors }: Looks = usualLooks): Sheet {
  const count = projection.scenarios.length;
  const table: Block = live
    ? {
        at: `A${tableRow}`,
        cells: [[{ formula: "=CAREER.COMPARE(Scenarios[#All],ProjectionTrials,ProjectionSeed,ProjectionMoney)" }]],
        spill: { rows: count + 1, columns: comparisonHeader.length },
      }
    : { at: `A${tableRow}`, cells: comparisonTable(projection, money) };
  const below = (column: number, format: NonNullable<Block["format"]>, columns = 1): Block => ({
    at: `${letter(column)}${tableRow + 1}`,
    cells: [],
    format,
    spill: { rows: count, columns },
  });
  const palette = projection.scenarios.map(({ name }) => [name, colors?.get(name) ?? sheetColors.accent] as const);
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
        cells: [
          [
            {
              formula: `="Pay in the final year, in all years together, and beside the first scenario"&${inRealMoney}`,
            },
          ],
        ],
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
        palette,
        "A4",
        `E${tableRow - 3}`,
      ),
      chart(
        "ComparisonTotal",
        "Median pay in all years together",
        column("Total P50"),
        palette,
        "F4",
        `K${tableRow - 3}`,
      ),
    ],
  };
}

/** One series a scenario, so that each has the colour that the person knows it by. */
function chart(
  name: string,
  title: string,
  column: number,
  palette: readonly (readonly [scenario: string, color: string])[],
  from: string,
  to: string,
): Chart {
  const cell = (index: number) => `${letter(column)}${tableRow + 1 + index}`;
  return {
    name,
    title,
    kind: "bar",
    categories: `${letter(column)}${tableRow}`,
    series: palette.map(([scenario, color], i) => ({ name: scenario, values: cell(i), color })),
    valueFormat: "money",
    reversed: true,
    legend: true,
    from,
    to,
  };
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
