import { assumptionFields, type Field, MAX_YEARS, scenarioFields } from "../../career/assumptionFields";
import { moneys, type Projection, type ScenarioSummary } from "../../career/projection";
import type { Scenario } from "../../career/scenario";
import { sheetColors } from "../../career/sheetColors";
import type { Block, Cell, Chart, Rows, Sheet } from "../../career/sheet";
import { flattenScenario } from "../flat/flattenScenario";
import { takenFrom } from "./fieldCells";
import { type FanColors, fanColors } from "./fanColors";
import { frozenNote } from "./frozenNote";
import { inWhichMoney, type Looks, usualLooks } from "./looks";
import { pathsSum, pathsSumFormula } from "./pathsSum";
import { shifted } from "./shifted";
import { fanHeader, fanTable, type Matrix, type Output } from "./fanTable";

export interface ProjectionView {
  readonly projection: Projection;
  /** Name of the scenario shown first. */
  readonly scenario: string;
  /** False for figures as values: where this Excel cannot run the add-in's functions, or the person wants them frozen. */
  readonly live: boolean;
  /** The scenario shown, as it was simulated: its values stay beside figures that are not live. */
  readonly used?: Scenario;
  readonly looks?: Looks;
}

/**
 * Charts stand above the tables, and tables side by side: a scenario with a longer horizon spills down freely. On paper each
 * table has pages of its own, the charts with the first.
 */
const firstChartRow = 9;
const lastChartRow = 26;
const tableRow = 29;
const fanAt = "A";
const totalAt = "M";
const levelsAt = "Y";
const bandsAt = "AI";
const keysAt = "AQ";
const monthsOutAt = "AT";

/** Projection: a scenario chosen from a list, its fan of pay year by year with charts, level shares, and the values used. */
export function projectionSheet(view: ProjectionView): Sheet {
  const { projection, scenario, live, looks = usualLooks } = view;
  const summary = projection.scenarios.find(({ name }) => name === scenario) ?? projection.scenarios[0];
  if (summary === undefined) throw new RangeError("a projection without scenarios cannot be shown");
  const years = summary.years.length;
  const color = looks.colors?.get(summary.name);
  // Of the longest scenario, as any may be chosen.
  const lastRow = tableRow + Math.max(...projection.scenarios.map((each) => each.years.length));
  const fields = [...scenarioFields, ...assumptionFields];
  const block = `$${keysAt}$${tableRow}:$${next(keysAt)}$${tableRow + fields.length}`;
  const table = (at: string, output: Output): Block => {
    const real = realOutputs[output];
    const asked = real === undefined ? `"${output}"` : `IF(ProjectionMoney="real","${real}","${output}")`;
    const matrix = fanTable(summary, looks.money === "real" ? (real ?? output) : output);
    return live
      ? {
          at: `${at}${tableRow}`,
          cells: [[{ formula: `=CAREER.SIMULATE(${block},ProjectionTrials,ProjectionSeed,${asked})` }]],
          spill: size(matrix),
        }
      : { at: `${at}${tableRow}`, cells: matrix };
  };

  return {
    name: "Projection",
    tabColor: sheetColors.accent,
    freeze: { rows: 2, columns: 0 },
    print: {
      landscape: true,
      areas: [
        `A1:${shifted(fanAt, fanHeader.length - 1)}${lastRow}`,
        `${totalAt}${tableRow - 1}:${shifted(totalAt, fanHeader.length - 1)}${lastRow}`,
        `${levelsAt}${tableRow - 1}:${shifted(levelsAt, Math.max(1, summary.levelTitles.length))}${lastRow}`,
      ],
    },
    widths: { A: 10, ...widths(), [keysAt]: 30, [next(keysAt)]: 26 },
    names: [
      { name: "ProjectionScenario", refersTo: "=Projection!$B$4" },
      { name: "ProjectionTrials", refersTo: "=Projection!$B$5" },
      { name: "ProjectionSeed", refersTo: "=Projection!$B$6" },
      { name: "ProjectionMoney", refersTo: "=Projection!$B$8" },
    ],
    blocks: [
      { at: "A1", cells: [["Projection"]], style: "title" },
      { at: "A2", cells: [[live ? liveNote : frozenNote(projection)]], style: live ? "subtitle" : "warning" },
      { at: "A4", cells: [["Scenario"], ["Trials"], ["Seed"], ["Engine"], ["Money"]], style: "label" },
      ...inputs(view, summary),
      { at: `A${tableRow - 1}`, cells: [[titled("Pay per year")]], style: "heading" },
      { ...table(fanAt, "annual"), format: "money" },
      { at: `${totalAt}${tableRow - 1}`, cells: [[titled("Pay so far, all years together")]], style: "heading" },
      { ...table(totalAt, "cumulative"), format: "money" },
      { at: `${levelsAt}${tableRow - 1}`, cells: [["Share of trials at each level"]], style: "heading" },
      { ...table(levelsAt, "levels"), format: "percent" },
      { at: `${monthsOutAt}${tableRow - 1}`, cells: [["Mean months out of work"]], style: "heading" },
      { ...table(monthsOutAt, "months out"), format: "number" },
      { at: `${bandsAt}${tableRow - 1}`, cells: [["What the first chart draws"]], style: "heading" },
      { at: `${bandsAt}${tableRow}`, cells: [bandHeader, ...bandRows(years)], format: "money" },
      { at: `${keysAt}${tableRow - 1}`, cells: [["The scenario as it is used"]], style: "heading" },
      {
        at: `${keysAt}${tableRow}`,
        cells: usedValues(view, fields),
      },
      {
        at: `${keysAt}${tableRow}`,
        cells: [],
        style: "quiet",
        align: "left",
        spill: { rows: fields.length + 1, columns: 2 },
      },
      ...keyFigures(years),
      ...yearColumns(years),
      ...titleRows(Math.max(1, summary.levelTitles.length), years),
    ],
    charts: [payChart(years, fanColors(color)), totalChart(years, fanColors(color))],
  };
}

/** What is asked for where the person wants real money. */
const realOutputs: Partial<Record<Output, Output>> = { annual: "real annual", cumulative: "real cumulative" };

function titled(heading: string): Cell {
  return { formula: `="${heading}"&${inWhichMoney}` };
}

const liveNote =
  "Choose a scenario, trials, seed, or nominal or real money: the tables and charts follow. The same scenario, trials and seed always give the same figures.";

function inputs({ projection, live, looks = usualLooks }: ProjectionView, summary: ScenarioSummary): readonly Block[] {
  const chosen: Block = { at: "B4", cells: [[summary.name, null, null]], style: "input", merge: true };
  const trials: Block = { at: "B5", cells: [[projection.trials]], style: "input", format: "money", align: "left" };
  const seed: Block = { at: "B6", cells: [[projection.seed]], style: "input", format: "integer", align: "left" };
  const money: Block = { at: "B8", cells: [[looks.money]], style: "input" };
  const engine: Block = {
    at: "B7",
    cells: [[live ? { formula: "=CAREER.VERSION()" } : projection.engine]],
    style: "label",
  };
  if (!live) return [chosen, trials, seed, money, engine].map((block) => ({ ...block, style: "label" as const }));
  return [
    { ...chosen, validation: { kind: "listFrom", source: "=ScenarioNames" } },
    {
      ...trials,
      validation: {
        kind: "whole",
        min: 1,
        max: 1_000_000,
        message: "Trials in a cell are a whole number from 1 to 1,000,000.",
      },
    },
    {
      ...seed,
      validation: {
        kind: "whole",
        min: 0,
        max: 4_294_967_295,
        message: "A seed is a whole number from 0 to 4,294,967,295.",
      },
    },
    { ...money, validation: { kind: "list", values: moneys } },
    engine,
  ];
}

/** Live figures take the scenario of the moment and follow its paths; others keep what they rest on. */
function usedValues({ live, used }: ProjectionView, fields: readonly Field[]): Rows {
  if (live || used === undefined) {
    return [...fields.map((field) => [field.label, valueOf(field)]), [pathsSum, { formula: pathsSumFormula }]];
  }
  const values = flattenScenario(used);
  return fields.map(({ key, label }) => [label, values.get(key) ?? null]);
}

/** A value of the chosen scenario. Headings with more than words in them stand in two pairs of brackets. */
function valueOf(field: Field): Cell {
  const heading = /^[\p{L}\p{N} ]+$/u.test(field.label) ? field.label : `[${field.label}]`;
  return takenFrom(`INDEX(Scenarios[${heading}],MATCH(ProjectionScenario,Scenarios[Scenario],0))`, field);
}

const bandHeader = ["Year", "Below P10", "P10 to P25", "P25 to P75", "P75 to P90", "Median"] as const;

/** Differences of percentiles, which stacked areas add up again. */
function bandRows(years: number): Matrix {
  return Array.from({ length: years }, (_, i) => {
    const row = tableRow + 1 + i;
    const when = (value: string): Cell => ({ formula: `=IF(ISNUMBER($A${row}),${value},"")` });
    const [p10, p25, p50, p75, p90] = ["P10", "P25", "P50", "P75", "P90"].map((name) => `${fanColumn(name)}${row}`);
    return [`$A${row}`, `${p10}`, `${p25}-${p10}`, `${p75}-${p25}`, `${p90}-${p75}`, `${p50}`].map(when);
  });
}

function fanColumn(name: string): string {
  return shifted(fanAt, (fanHeader as readonly string[]).indexOf(name));
}

function payChart(years: number, colors: FanColors): Chart {
  const series = (offset: number) => rows(shifted(bandsAt, offset), years);
  return {
    name: "ProjectionFan",
    title: "Pay per year: the middle half, and four in five",
    kind: "areaStacked",
    categories: rows(fanAt, years),
    series: [
      { name: "Below P10", values: series(1), hidden: true },
      { name: "P10 to P25", values: series(2), color: colors.outer },
      { name: "P25 to P75", values: series(3), color: colors.inner },
      { name: "P75 to P90", values: series(4), color: colors.outer },
      { name: "Median", values: series(5), color: colors.median, kind: "line" },
    ],
    valueFormat: "money",
    valueTitle: "Pay per year",
    categoryTitle: "Year",
    legend: true,
    from: `A${firstChartRow}`,
    to: `F${lastChartRow}`,
  };
}

function totalChart(years: number, colors: FanColors): Chart {
  const series = (name: string) => rows(shifted(totalAt, (fanHeader as readonly string[]).indexOf(name)), years);
  return {
    name: "ProjectionTotal",
    title: "Pay so far, all years together",
    kind: "line",
    categories: rows(totalAt, years),
    series: [
      { name: "P90", values: series("P90"), color: colors.edge },
      { name: "Median", values: series("P50"), color: colors.median },
      { name: "P10", values: series("P10"), color: colors.edge },
    ],
    valueFormat: "money",
    valueTitle: "Pay in all years so far",
    categoryTitle: "Year",
    legend: true,
    from: `G${firstChartRow}`,
    to: `K${lastChartRow}`,
  };
}

/** Low, middle and high of the last year and of all years, beside the choice they follow. */
function keyFigures(years: number): readonly Block[] {
  const cell = (table: string, name: string): Cell => {
    const column = shifted(table, (fanHeader as readonly string[]).indexOf(name));
    // A longer scenario, chosen later, has rows further down.
    const all = (letters: string) => `$${letters}$${tableRow + 1}:$${letters}$${tableRow + Math.max(years, MAX_YEARS)}`;
    return { formula: `=IF(COUNT(${all(table)})=0,"",INDEX(${all(column)},COUNT(${all(table)})))` };
  };
  const row = (table: string): readonly Cell[] => ["P10", "P50", "P90"].map((name) => cell(table, name));
  return [
    { at: "G4", cells: [["Pay", null, "Low (P10)", "Median", "High (P90)"]], style: "columnTitles" },
    { at: "G4", cells: [], style: "columnTitles", align: "left", spill: { rows: 1, columns: 2 } },
    { at: "G5", cells: [["In the final year"], ["In all years together"]], style: "label" },
    { at: "I5", cells: [row(fanAt), row(totalAt)], format: "money" },
    { at: "G5", cells: [], style: "rows", spill: { rows: 2, columns: 5 } },
  ];
}

/** The first column of each table counts years. */
function yearColumns(years: number): readonly Block[] {
  return [fanAt, totalAt, levelsAt, bandsAt].map((at) => ({
    at: `${at}${tableRow + 1}`,
    cells: [],
    format: "integer" as const,
    spill: { rows: years, columns: 1 },
  }));
}

/** Titles of the columns above each table, and lines between its rows. */
function titleRows(levels: number, years: number): readonly Block[] {
  const widths = [
    [fanAt, fanHeader.length],
    [totalAt, fanHeader.length],
    [levelsAt, levels + 1],
    [bandsAt, bandHeader.length],
  ] as const;
  return widths.flatMap(([at, columns]): readonly Block[] => [
    { at: `${at}${tableRow}`, cells: [], style: "columnTitles", spill: { rows: 1, columns } },
    { at: `${at}${tableRow}`, cells: [], align: "center", spill: { rows: 1 + years, columns: 1 } },
    { at: `${at}${tableRow + 1}`, cells: [], style: "rows", spill: { rows: years, columns } },
  ]);
}

/** Figures of seven digits fit everywhere, and titles of levels in part. */
function widths(): Readonly<Record<string, number>> {
  const wide = (at: string, count: number, characters: number) =>
    Array.from({ length: count }, (_, i) => [shifted(at, i + 1), characters] as const);
  return Object.fromEntries([
    ...wide(fanAt, fanHeader.length - 1, 11.5),
    ...wide(totalAt, fanHeader.length - 1, 11.5),
    ...wide(levelsAt, 8, 18),
    ...wide(bandsAt, bandHeader.length - 1, 13),
  ]);
}

function rows(column: string, years: number): string {
  return `${column}${tableRow + 1}:${column}${tableRow + years}`;
}

function size(matrix: Matrix): { readonly rows: number; readonly columns: number } {
  return { rows: matrix.length, columns: matrix[0]?.length ?? 1 };
}

function next(column: string): string {
  return shifted(column, 1);
}
