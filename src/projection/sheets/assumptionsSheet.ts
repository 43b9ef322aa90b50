import { assumptionFields, type AssumptionField, type FlatValue } from "../../career/assumptionFields";
import { sheetColors } from "../../career/sheetColors";
import type { Block, Cell, CellRule, Column, Sheet } from "../../career/sheet";
import { fieldFormat, fieldUnit, fieldValidation } from "./fieldCells";

/** Values that scenarios share, by flat key; the person may have edited them. */
export type SharedValues = ReadonlyMap<string, FlatValue>;

const firstRow = 5;

const columns: readonly Column[] = [
  { name: "Key", width: 23, wrap: true },
  { name: "Meaning", width: 26, wrap: true },
  { name: "Unit", width: 9 },
  { name: "Value", width: 12, align: "center", wrap: true },
  { name: "Note", width: 24, wrap: true },
  { name: "Public data", width: 12, align: "center", wrap: true },
  { name: "Optimistic", width: 12, align: "center", wrap: true },
  { name: "Supported from", width: 11, align: "center" },
  { name: "Supported to", width: 11, align: "center" },
  { name: "Lowest", width: 9, align: "center" },
  { name: "Highest", width: 9, align: "center" },
  { name: "What it does", width: 46, wrap: true },
  { name: "Source", width: 52, wrap: true },
  { name: "Link", width: 30 },
  { name: "Date", width: 9, format: "text" },
];

/** What neighbouring columns are about. */
const groups = [
  { at: "A", name: "Assumption", columns: 3 },
  { at: "D", name: "Your value", columns: 2 },
  { at: "F", name: "Ready-made values", columns: 2 },
  { at: "H", name: "Supported range", columns: 2 },
  { at: "J", name: "Allowed", columns: 2 },
  { at: "L", name: "Where it comes from", columns: 4 },
] as const;

/** Assumptions: one row each, with what public data says about it. Every scenario that does not override a value takes it from here. */
export function assumptionsSheet(values: SharedValues): Sheet {
  return {
    name: "Assumptions",
    tabColor: sheetColors.mid,
    freeze: { rows: firstRow - 1, columns: 2 },
    print: { landscape: true, pagesWide: 2, titleColumns: 2 },
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
      ...groups.map(({ at, name, columns }): Block => ({
        at: `${at}${firstRow - 2}`,
        cells: [[name, ...Array.from({ length: columns - 1 }, () => null)]],
        style: "group",
      })),
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
        color: sheetColors.warning,
        fill: sheetColors.warningTint,
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
