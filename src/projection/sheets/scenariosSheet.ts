import { assumptionFields, type Field, type FlatValue, scenarioFields } from "../../career/assumptionFields";
import { sheetColors } from "../../career/sheetColors";
import type { Block, Cell, Column, Sheet } from "../../career/sheet";
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
    tabColor: sheetColors.mid,
    freeze: { rows: 4, columns: 1 },
    print: {
      landscape: true,
      pagesWide: 5,
      titleColumns: 1,
      areas: [`A:${letters(fields.length - 1)}`],
    },
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
      ...groups(),
    ],
    tables: [
      {
        at: "A4",
        table: {
          name: "Scenarios",
          columns: [...fields.map(column), { name: pathsSum, width: 12, format: "integer", quiet: true }],
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

/** What neighbouring columns are about, above their titles. */
function groups(): readonly Block[] {
  const names = [...scenarioFields.map(() => "Scenario"), ...assumptionFields.map(({ group }) => group), "Technical"];
  return names.flatMap((name, i): Block[] => {
    if (name === names[i - 1]) return [];
    const count = names.filter((other) => other === name).length;
    return [
      { at: `${letters(i)}3`, cells: [[name, ...Array.from({ length: count - 1 }, () => null)]], style: "group" },
    ];
  });
}

const widths: Readonly<Record<string, number>> = {
  name: 38,
  path: 14,
  "start.level": 27,
  plannedEvents: 30,
  trackChanges: 26,
};

function column(field: Field): Column {
  const validation = fieldValidation(field);
  const format = fieldFormat(field);
  const width = widths[field.key] ?? 13;
  const align = field.unit === "month" || field.unit === "years" ? { align: "center" as const } : {};
  return { name: field.label, width, format, ...align, ...(validation === undefined ? {} : { validation }) };
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
