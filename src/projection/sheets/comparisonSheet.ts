import type { Projection } from "../../career/projection";
import { sheetColors } from "../../career/sheetColors";
import type { Block, Cell, Chart, Sheet } from "../../career/sheet";
import { comparisonHeader, comparisonTable } from "./comparisonTable";
import { frozenNote } from "./frozenNote";
import { shifted } from "./shifted";
import { inWhichMoney, type Looks, usualLooks } from "./looks";

const tableRow = 26;

/** Beside the table, with a column between. */
const barsAt = "M";

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
  const column = (name: (typeof comparisonHeader)[number]) => comparisonHeader.indexOf(name);
  const barsFrom = (at: string): ChartView["bars"] =>
    colors === undefined
      ? null
      : { at, colors: projection.scenarios.map(({ name }) => colors.get(name) ?? sheetColors.accent) };
  const finalYear: ChartView = {
    name: "ComparisonFinalYear",
    title: "Median pay in the final year",
    column: column("Final year P50"),
    count,
    bars: barsFrom(barsAt),
  };
  const total: ChartView = {
    name: "ComparisonTotal",
    title: "Median pay in all years together",
    column: column("Total P50"),
    count,
    bars: barsFrom(shifted(barsAt, count + 1)),
  };

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
              formula: `="Pay in the final year, in all years together, and beside the first scenario"&${inWhichMoney}`,
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
      ...[finalYear, total].flatMap(ownBars),
    ],
    charts: [chart(finalYear, "A4", `E${tableRow - 3}`), chart(total, "F4", `K${tableRow - 3}`)],
  };
}

function chart({ name, title, column, bars, count }: ChartView, from: string, to: string): Chart {
  const rows = (letters: string) => `${letters}${tableRow + 1}:${letters}${tableRow + count}`;
  return {
    name,
    title,
    kind: "barStacked",
    categories: rows("A"),
    series:
      bars === null
        ? [{ name: title, values: rows(letter(column)), color: sheetColors.accent }]
        : bars.colors.map((color, i) => ({ name: title, values: rows(shifted(bars.at, i)), color })),
    valueFormat: "money",
    reversed: true,
    legend: false,
    from,
    to,
  };
}

/** A bar has the colour of its scenario where it is a series of its own, with a value in its own row alone. */
function ownBars({ title, column, bars }: ChartView): readonly Block[] {
  if (bars === null) return [];
  const cells = bars.colors.map((_, row) =>
    bars.colors.map((__, i): Cell => (i === row ? { formula: `=${letter(column)}${tableRow + 1 + row}` } : null)),
  );
  return [
    { at: `${bars.at}${tableRow - 1}`, cells: [[`What the chart draws: ${title.toLowerCase()}`]], style: "heading" },
    { at: `${bars.at}${tableRow + 1}`, cells, style: "quiet", format: "money" },
  ];
}

interface ChartView {
  readonly name: string;
  readonly title: string;
  /** Of the table. */
  readonly column: number;
  /** Scenarios in the table. */
  readonly count: number;
  /** First column of the values that each bar has for itself, and its colour; null where all look alike. */
  readonly bars: { readonly at: string; readonly colors: readonly string[] } | null;
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
