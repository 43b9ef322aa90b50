import { assumptionFields, type AssumptionField, type FlatValue } from "../../career/assumptionFields";
import type { Cell, CellRule, Column, Sheet } from "../../career/sheet";
import { fieldFormat, fieldUnit, fieldValidation } from "./fieldCells";

/** Values that scenarios share, by flat key; the person may have edited them. */
export type SharedValues = ReadonlyMap<string, FlatValue>;

const firstRow = 5;

const columns: readonly Column[] = [
  { name: "Key", width: 24 },
  { name: "Meaning", width: 30 },
  { name: "Unit", width: 9 },
  { name: "Value", width: 14 },
  { name: "Note", width: 34 },
  { name: "Public data", width: 13 },
  { name: "Optimistic", width: 13 },
  { name: "Supported from", width: 15 },
  { name: "Supported to", width: 14 },
  { name: "Lowest", width: 10 },
  { name: "Highest", width: 10 },
  { name: "What it does", width: 84 },
  { name: "Source", width: 100 },
  { name: "Link", width: 40 },
  { name: "Date", width: 10, format: "text" },
];

/** Assumptions: one row each, with what public data says about it. Every scenario that does not override a value takes it from here. */
export function assumptionsSheet(values: SharedValues): Sheet {
  return {
    name: "Assumptions",
    tabColor: "#0F6CBD",
    freeze: { rows: firstRow - 1, columns: 2 },
    print: { landscape: true },
    blocks: [
      { at: "A1", cells: [["Assumptions"]], style: "title" },
      {
        at: "A2",
        cells: [
          [
            "Change a value here and every scenario that does not set its own follows. Rates and chances are shares: 3 % is 0.03.",
          ],
        ],
        style: "subtitle",
      },
    ],
    tables: [
      {
        at: `A${firstRow - 1}`,
        table: {
          name: "Assumptions",
          columns,
          rows: assumptionFields.map((field) => row(field, values.get(field.key) ?? null)),
        },
      },
    ],
    cells: assumptionFields.flatMap((field, i) => rules(field, firstRow + i)),
    conditionalFormats: [
      {
        range: `E${firstRow}:E${firstRow + assumptionFields.length - 1}`,
        formula: `=$E${firstRow}<>""`,
        color: "#8A3707",
        fill: "#FDF6F3",
      },
    ],
  };
}

function row(field: AssumptionField, value: FlatValue): readonly Cell[] {
  return [
    field.key,
    field.label,
    fieldUnit(field),
    value,
    { formula: note },
    field.publicData,
    field.optimistic,
    field.supported?.min ?? null,
    field.supported?.max ?? null,
    field.min,
    field.max,
    field.help,
    field.source.text,
    field.source.url,
    field.source.date,
  ];
}

const here = (column: string) => `Assumptions[[#This Row],[${column}]]`;

/** Says beside the value when it leaves what public data supports. */
const note =
  `=IF(OR(${here("Value")}="",${here("Supported from")}=""),"",` +
  `IF(${here("Value")}>${here("Supported to")},"Above what public data supports",` +
  `IF(${here("Value")}<${here("Supported from")},"Below what public data supports","")))`;

function rules(field: AssumptionField, at: number): readonly CellRule[] {
  const format = fieldFormat(field);
  const validation = fieldValidation(field);
  return [
    { range: `D${at}`, format, ...(validation === undefined ? {} : { validation }) },
    ...(format === "general" ? [] : [{ range: `F${at}:K${at}`, format }]),
  ];
}
