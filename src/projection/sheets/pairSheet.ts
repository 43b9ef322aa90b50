import type { Beside, Money, Projection, ScenarioSummary } from "../../career/projection";
import { sheetColors } from "../../career/sheetColors";
import type { Block, Cell, Chart, Sheet } from "../../career/sheet";
import { frozenNote } from "./frozenNote";

export interface PairView {
  readonly projection: Projection;
  /** Name of the scenario beside the first one. */
  readonly scenario: string;
  readonly money: Money;
}

const factRow = 5;
const chartRow = 17;
const lastChartRow = 34;
const tableRow = 37;

/**
 * One scenario beside the baseline on a sheet of its own, as values for the record: what was asked, both year by year with charts,
 * and how often and from when the one is ahead. Written again it replaces the same comparison.
 */
export function pairSheet({ projection, scenario, money }: PairView): Sheet {
  const [baseline] = projection.scenarios;
  const at = projection.scenarios.findIndex(({ name }) => name === scenario);
  const summary = projection.scenarios[at];
  const comparison = projection.comparison[at - 1];
  if (!baseline || !summary || !comparison) {
    throw new RangeError(`"${scenario}" was not compared with a baseline in this projection`);
  }
  const years = Math.min(baseline.years.length, summary.years.length);
  const titles = ["Year", ...[baseline, summary].flatMap(({ name }) => columns.map((column) => `${name}, ${column}`))];
  const rows = Array.from({ length: years }, (_, i) => [
    i + 1,
    ...[baseline, summary].flatMap((one) => yearRow(one, i, money)),
  ]);
  const inMoney = money === "real" ? "in money of the start of the plan" : "in money of each year";
  return {
    name: sheetName(baseline.name, summary.name),
    tabColor: sheetColors.accent,
    freeze: { rows: 2, columns: 1 },
    print: { landscape: true },
    widths: { A: 44, B: 14, C: 14, D: 14, E: 14, F: 14, G: 14, H: 14, I: 14 },
    blocks: [
      { at: "A1", cells: [[`${summary.name} beside ${baseline.name}`]], style: "title" },
      { at: "A2", cells: [[frozenNote(projection)]], style: "warning" },
      { at: `A${factRow - 1}`, cells: [[`All years together, ${inMoney}`]], style: "heading" },
      ...facts(money === "real" ? comparison.real : comparison, summary.name, baseline.name),
      { at: `A${tableRow - 1}`, cells: [[`Year by year, ${inMoney}`]], style: "heading" },
      { at: `A${tableRow}`, cells: [titles], style: "columnTitles", wrap: true },
      { at: `A${tableRow + 1}`, cells: rows, format: "money" },
      { at: `A${tableRow + 1}`, cells: [], format: "integer", align: "center", spill: { rows: years, columns: 1 } },
      { at: `A${tableRow + 1}`, cells: [], style: "rows", spill: { rows: years, columns: titles.length } },
    ],
    charts: [payChart(baseline.name, summary.name, years), totalChart(baseline.name, summary.name, years)],
  };
}

const columns = ["low (P10)", "median", "high (P90)", "median so far"] as const;

function yearRow({ years }: ScenarioSummary, i: number, money: Money): readonly Cell[] {
  const year = years[i];
  if (!year) return [];
  const { annual, cumulative } = money === "real" ? year.real : year;
  return [annual.p10, annual.p50, annual.p90, cumulative.p50];
}

/** How the two compare over all years, on the same trials. */
function facts({ difference, ...beside }: Beside, name: string, baseline: string): readonly Block[] {
  const { p10, p50, p90, never } = beside.breakEvenYear;
  const fact = (i: number, label: string, value: Cell, format: Block["format"] = "general"): readonly Block[] => [
    { at: `A${factRow + i}`, cells: [[label]], style: "label" },
    { at: `B${factRow + i}`, cells: [[value]], style: "figure", format },
  ];
  return [
    ...fact(0, "Pays more in all years together, share of trials", beside.beatsBaselineCumulative, "percent"),
    ...fact(1, "Pays more in the final year, share of trials", beside.beatsBaselineFinalYear, "percent"),
    ...fact(2, "Difference in all years, median", beside.medianDifference, "money"),
    ...fact(3, "Difference in all years, low (P10)", difference?.p10 ?? null, "money"),
    ...fact(4, "Difference in all years, high (P90)", difference?.p90 ?? null, "money"),
    ...fact(5, "Ahead from year, median of those ever ahead", p50 ?? "never", "integer"),
    ...fact(6, "Ahead from year, early (P10)", p10 ?? "never", "integer"),
    ...fact(7, "Ahead from year, late (P90)", p90 ?? "never", "integer"),
    ...fact(8, "Never ahead, share of trials", never, "percent"),
    { at: `A${factRow + 9}`, cells: [[dominanceText(beside.dominance, name, baseline)]], style: "note" },
  ];
}

function dominanceText(dominance: Beside["dominance"], name: string, baseline: string): string {
  const who = (side: "this" | "baseline") => (side === "this" ? name : baseline);
  const { first = "neither", second = "neither" } = dominance ?? {};
  if (first === "this" || first === "baseline")
    return `Whoever wants more pay would choose ${who(first)}: it is at least as good at every percentile.`;
  if (second === "this" || second === "baseline")
    return `Whoever wants more pay and shuns risk would choose ${who(second)}.`;
  if (first === "equal") return "Both pay the same at every percentile.";
  return "Which one is better depends on how much risk is bearable: neither is ahead at every percentile.";
}

function payChart(baseline: string, name: string, years: number): Chart {
  return {
    name: "PairPay",
    title: "Pay per year: low, median, high",
    kind: "line",
    categories: cells("A", years),
    series: [
      { name: `${baseline}, high`, values: cells("D", years), color: sheetColors.line },
      { name: baseline, values: cells("C", years), color: sheetColors.quiet },
      { name: `${baseline}, low`, values: cells("B", years), color: sheetColors.line },
      { name: `${name}, high`, values: cells("H", years), color: sheetColors.fanInner },
      { name, values: cells("G", years), color: sheetColors.accent },
      { name: `${name}, low`, values: cells("F", years), color: sheetColors.fanInner },
    ],
    valueFormat: "money",
    valueTitle: "Pay per year",
    categoryTitle: "Year",
    legend: true,
    from: `A${chartRow}`,
    to: `D${lastChartRow}`,
  };
}

function totalChart(baseline: string, name: string, years: number): Chart {
  return {
    name: "PairTotal",
    title: "Median pay so far, all years together",
    kind: "line",
    categories: cells("A", years),
    series: [
      { name: baseline, values: cells("E", years), color: sheetColors.quiet },
      { name, values: cells("I", years), color: sheetColors.accent },
    ],
    valueFormat: "money",
    valueTitle: "Pay in all years so far",
    categoryTitle: "Year",
    legend: true,
    from: `E${chartRow}`,
    to: `I${lastChartRow}`,
  };
}

function cells(column: string, years: number): string {
  return `${column}${tableRow + 1}:${column}${tableRow + years}`;
}

/** Excel allows 31 characters and none of `[]:*?/\\`. */
function sheetName(baseline: string, name: string): string {
  return `${cut(name, 16)} vs ${cut(baseline, 11)}`;
}

function cut(text: string, length: number): string {
  const allowed = text.replaceAll(/[[\]:*?/\\]/g, " ").trim();
  if (allowed.length <= length) return allowed;
  let start = "";
  for (const character of allowed) {
    if (start.length + character.length >= length) break;
    start += character;
  }
  return `${start.trimEnd()}…`;
}
