/** One sheet of a snapshot as hucre wants it. */
import type { Cell, ConditionalRule, DataValidation, WriteSheet } from "hucre";
import { cellRef, isInRange, parseRange } from "hucre";
import type {
  CellSnapshot,
  ConditionalFormatSnapshot,
  LinkSnapshot,
  SheetSnapshot,
  StyleSnapshot,
  ValidationSnapshot,
} from "../snapshot";
import type { ChartOut } from "./chartOut";
import { heightInPoints, widthInCharacters } from "./sizes";
import { callsAddIn, givesArray, storedFormula } from "./storedFormula";
import { storedAttribute, storedText } from "./storedText";
import { rgb, solid, toCellStyle } from "./styles";

export type AddInFunctions = "values" | "formulas";

export interface SheetContext {
  readonly styles: Readonly<Record<string, StyleSnapshot>>;
  readonly charts: readonly ChartOut[];
  readonly addInFunctions: AddInFunctions;
}

/** Errors that only newer Excel shows; files hold them as the error every version knows. */
const LATER_ERROR = /^#(?:SPILL|CALC|BUSY|CONNECT|BLOCKED|FIELD|UNKNOWN)!$/;

export function sheetOut(sheet: SheetSnapshot, context: SheetContext): WriteSheet {
  const { print } = sheet;
  return {
    name: sheet.name,
    ...(sheet.visibility === "visible" ? {} : sheet.visibility === "hidden" ? { hidden: true } : { veryHidden: true }),
    cells: new Map(
      sheet.cells.map(({ row, column, cell }) => {
        const table = sheet.tables.find(({ range }) => isInRange(row, column, parseRange(range)))?.name;
        const address = cellRef(row, column);
        const link = sheet.links?.find((each) => each.cell === address);
        return [`${row},${column}`, { ...cellOut(cell, { ...context, address, table }), ...linkOut(link) }];
      }),
    ),
    columns: columnsOut(sheet),
    rowDefs: rowsOut(sheet),
    merges: sheet.merges.map(parseRange),
    ...(sheet.freeze && (sheet.freeze.rows > 0 || sheet.freeze.columns > 0) ? { freezePane: sheet.freeze } : {}),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: table.range,
      columns: table.columns.map((name) => ({ name: storedAttribute(name) })),
      style: table.style,
      showAutoFilter: table.showHeaders,
      showTotalRow: table.showTotals,
      showRowStripes: table.bands !== false,
    })),
    dataValidations: sheet.validations.map(validationOut),
    conditionalRules: [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).map(conditionalOut),
    ...(sheet.isProtected ? { protection: { sheet: true } } : {}),
    charts: context.charts.map(({ chart }) => chart),
    view: {
      ...(sheet.showGridlines === false ? { showGridLines: false } : {}),
      ...(sheet.tabColor ? { tabColor: { rgb: rgb(sheet.tabColor) } } : {}),
    },
    ...(print
      ? {
          pageSetup: {
            orientation: print.landscape ? "landscape" : "portrait",
            ...(print.fitToWidth ? { fitToPage: true, fitToWidth: print.pagesWide ?? 1, fitToHeight: 0 } : {}),
          },
        }
      : {}),
  };
}

interface CellContext extends SheetContext {
  readonly address: string;
  readonly table: string | undefined;
}

function cellOut(cell: CellSnapshot, { styles, addInFunctions, address, table }: CellContext): Partial<Cell> {
  const style = cell.style === undefined ? undefined : styles[cell.style];
  const look = style ? { style: toCellStyle(style) } : {};
  const value = typeof cell.value === "string" ? textOut(cell.value) : cell.value;
  if (cell.formula === undefined || (addInFunctions === "values" && callsAddIn(cell.formula)))
    return { value, ...look };
  const isArray = cell.spill !== undefined || givesArray(cell.formula);
  return {
    formula: storedFormula(cell.formula, table),
    formulaResult: value,
    ...(isArray ? { formulaType: "array" as const, formulaDynamic: true, formulaRef: cell.spill ?? address } : {}),
    ...look,
  };
}

function textOut(text: string): string {
  return LATER_ERROR.test(text) ? "#VALUE!" : storedText(text);
}

function linkOut(link: LinkSnapshot | undefined): Partial<Cell> {
  if (link === undefined) return {};
  const { address = "", documentReference, screenTip } = link;
  const place = documentReference === undefined ? {} : { location: documentReference };
  return { hyperlink: { target: address, ...place, ...(screenTip === undefined ? {} : { tooltip: screenTip }) } };
}

function columnsOut({ columnWidths, hiddenColumns = [] }: SheetSnapshot): { width?: number; hidden?: boolean }[] {
  const last = Math.max(-1, ...Object.keys(columnWidths).map(Number), ...hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const pixels = columnWidths[column];
    return {
      ...(pixels === undefined ? {} : { width: widthInCharacters(pixels) }),
      ...(hiddenColumns.includes(column) ? { hidden: true } : {}),
    };
  });
}

function rowsOut({ rowHeights, hiddenRows = [] }: SheetSnapshot): Map<number, { height?: number; hidden?: boolean }> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, pixels] of Object.entries(rowHeights)) rows.set(Number(row), { height: heightInPoints(pixels) });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function validationOut(validation: ValidationSnapshot): DataValidation {
  const { type, range, values, formula1, formula2 } = validation;
  const operator = validation.operator && validation.operator.charAt(0).toLowerCase() + validation.operator.slice(1);
  return {
    type,
    range,
    ...(isOperator(operator) ? { operator } : {}),
    ...(type === "list" && values ? { values: [...values] } : {}),
    ...(formula1 === undefined ? {} : { formula1: storedFormula(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: storedFormula(formula2) }),
    allowBlank: validation.allowBlank ?? true,
    showErrorMessage: true,
    ...(validation.errorTitle === undefined ? {} : { errorTitle: validation.errorTitle }),
    ...(validation.errorMessage === undefined ? {} : { errorMessage: validation.errorMessage }),
    ...(validation.promptMessage === undefined
      ? {}
      : { showInputMessage: true, inputMessage: validation.promptMessage, inputTitle: validation.promptTitle ?? "" }),
  };
}

/** @param place in the order of priority; files count from 1 */
function conditionalOut(format: ConditionalFormatSnapshot, place: number): ConditionalRule {
  const common = { range: format.range, priority: place + 1, ...(format.stopIfTrue ? { stopIfTrue: true } : {}) };
  if (format.type === "dataBar") {
    // A share from 0 to 1: the whole cell is 1, not the largest value found.
    const cfvo = [
      { type: "num" as const, value: "0" },
      { type: "num" as const, value: "1" },
    ];
    return { ...common, type: "dataBar", dataBar: { cfvo, color: `FF${rgb(format.barColor ?? "#5B9BD5")}` } };
  }
  if (format.type === "colorScale") {
    const scale = format.scale ?? [];
    const cfvo = scale.map(({ at, value }) => ({ type: at, ...(value === undefined ? {} : { value }) }));
    return { ...common, type: "colorScale", colorScale: { cfvo, colors: scale.map(({ color }) => `FF${rgb(color)}`) } };
  }
  const font = {
    ...(format.bold ? { bold: true } : {}),
    ...(format.color ? { color: { rgb: rgb(format.color) } } : {}),
  };
  const style = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(format.fill ? { fill: solid(format.fill) } : {}),
  };
  const formula = format.rank ? rankFormula(format.range, format.rank) : textFormula(format);
  if (formula !== undefined) return { ...common, type: "expression", formula, style };
  const operator = format.operator && format.operator.charAt(0).toLowerCase() + format.operator.slice(1);
  return {
    ...common,
    type: format.type === "cellValue" ? "cellIs" : "expression",
    ...(isOperator(operator) ? { operator } : {}),
    formula: storedFormula(format.formula ?? "TRUE"),
    style,
  };
}

/** What marks the highest or lowest cells of a range, as a formula for its first cell. */
function rankFormula(range: string, { count, of }: NonNullable<ConditionalFormatSnapshot["rank"]>): string {
  const [first = range] = range.split(":");
  const all = range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const place = of.endsWith("Percent") ? `MAX(1,INT(COUNT(${all})*${count}/100))` : `MIN(${count},COUNT(${all}))`;
  const isTop = of.startsWith("Top");
  return `AND(ISNUMBER(${first}),${first}${isTop ? ">=" : "<="}${isTop ? "LARGE" : "SMALL"}(${all},${place}))`;
}

/** What marks texts, as a formula for the range's first cell; undefined for rules of another kind. Capitals do not count. */
function textFormula({ type, range, operator, text = "" }: ConditionalFormatSnapshot): string | undefined {
  if (type !== "containsText") return undefined;
  const [first = range] = range.split(":");
  const wanted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "BeginsWith") return `LEFT(${first},${text.length})=${wanted}`;
  if (operator === "EndsWith") return `RIGHT(${first},${text.length})=${wanted}`;
  // SEARCH would take ? and * for more than they are.
  const holds = `ISNUMBER(FIND(UPPER(${wanted}),UPPER(${first})))`;
  return operator === "NotContains" ? `NOT(${holds})` : holds;
}

const OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;

function isOperator(name: string | undefined): name is (typeof OPERATORS)[number] {
  return OPERATORS.some((operator) => operator === name);
}
