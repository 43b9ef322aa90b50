import { assumptionFields, type Field, type FlatValue, scenarioFields } from "../../career/assumptionFields";
import type { Cell, Column, Sheet } from "../../career/sheet";
import type { Scenario } from "../../career/scenario";
import { flattenScenario } from "../flat/flattenScenario";
import { parseColumn } from "../flat/lists";
import { pathsSum, pathsSumFormula } from "./pathsSum";
import type { SharedValues } from "./assumptionsSheet";
import { fieldFormat, fieldValidation, takenFrom } from "./fieldCells";

const isShared = new Set(assumptionFields.map(({ key }) => key));
const fields: readonly Field[] = [...scenarioFields, ...assumptionFields];

/**
 * Scenarios: one row each. A cell whose value is the shared one is a formula that takes it from Assumptions, so that it follows;
 * one that differs is a typed value, and may be typed over.
 */
export function scenariosSheet(scenarios: readonly Scenario[], shared: SharedValues): Sheet {
  return {
    name: "Scenarios",
    tabColor: "#0F6CBD",
    freeze: { rows: 4, columns: 1 },
    print: { landscape: true },
    names: [{ name: "ScenarioNames", refersTo: "=Scenarios[Scenario]" }],
    blocks: [
      { at: "A1", cells: [["Scenarios"]], style: "title" },
      {
        at: "A2",
        cells: [
          [
            "One row is one way through. The first row is what the others are compared with. Type over any value; add rows as you like.",
          ],
        ],
        style: "subtitle",
      },
    ],
    tables: [
      {
        at: "A4",
        table: {
          name: "Scenarios",
          columns: [...fields.map(column), { name: pathsSum, width: 12, format: "integer" }],
          rows: scenarios.map((scenario) => row(scenario, shared)),
        },
      },
    ],
    conditionalFormats:
      scenarios.length === 0
        ? []
        : [
            {
              range: `${firstShared}5:${lastShared}${4 + scenarios.length}`,
              formula: `=NOT(ISFORMULA(${firstShared}5))`,
              bold: true,
            },
          ],
  };
}

const widths: Readonly<Record<string, number>> = {
  name: 34,
  path: 14,
  "start.level": 24,
  plannedEvents: 30,
  trackChanges: 26,
};

function column(field: Field): Column {
  const validation = fieldValidation(field);
  const format = fieldFormat(field);
  const width = widths[field.key] ?? Math.max(12, field.label.length + 4);
  return { name: field.label, width, format, ...(validation === undefined ? {} : { validation }) };
}

function row(scenario: Scenario, shared: SharedValues): readonly Cell[] {
  const flat = flattenScenario(scenario);
  const cells = fields.map((field): Cell => {
    const { key } = field;
    const value = flat.get(key) ?? null;
    if (!isShared.has(key) || !isSame(key, value, shared.get(key) ?? null)) return value ?? blank;
    return takenFrom(`INDEX(Assumptions[Value],MATCH("${key}",Assumptions[Key],0))`, field);
  });
  return [...cells, { formula: pathsSumFormula }];
}

/** An empty text: a cell without anything would reach functions as 0 on some hosts. */
const blank: Cell = { formula: '=""' };

/** Lists by level go as far as the path has levels: one is the shared list when it starts like it, and is 0 beyond its end. */
function isSame(key: string, value: FlatValue, shared: FlatValue): boolean {
  if (key !== "promotionRate" && key !== "minMonths") return value === shared;
  const all = parseColumn(String(shared));
  return parseColumn(String(value)).every((entry, i) => entry === (all[i] ?? 0));
}

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

const firstShared = letters(scenarioFields.length);
const lastShared = letters(fields.length - 1);
