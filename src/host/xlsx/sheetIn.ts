/** One sheet as hucre reads it, as the snapshot has it. */
import type { Cell, ConditionalRule, DataValidation, Sheet } from "hucre";
import { a1ToR1C1, cellRef, dateToSerial, r1c1ToA1, rangeRef } from "hucre";
import type {
  CellSnapshot,
  CellValue,
  ConditionalFormatSnapshot,
  LinkSnapshot,
  SheetSnapshot,
  StyleSnapshot,
  ValidationSnapshot,
} from "../snapshot";
import { chartsIn } from "./chartIn";
import type { Parts } from "./parts";
import { heightInPixels, widthInPixels } from "./sizes";
import { isoDates } from "./storedCells";
import { shownFormula } from "./storedFormula";
import { shownText } from "./storedText";
import { fromCellStyle, hash } from "./styles";

export interface SheetSource {
  readonly parts: Parts;
  /** Part of the worksheet in the package. */
  readonly path: string;
  readonly id: string;
  readonly styleKey: (style: StyleSnapshot) => string;
}

export function sheetIn(sheet: Sheet, source: SheetSource): SheetSnapshot {
  const { pageSetup, view, freezePane } = sheet;
  return {
    id: source.id,
    name: sheet.name,
    visibility: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
    ...(view?.tabColor?.rgb ? { tabColor: hash(view.tabColor.rgb) } : {}),
    cells: cellsIn(sheet, source.styleKey, isoDates(source.parts, source.path)),
    columnWidths: Object.fromEntries(
      (sheet.columns ?? []).flatMap(({ width }, column) =>
        width === undefined ? [] : [[column, widthInPixels(width)]],
      ),
    ),
    rowHeights: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
        height === undefined ? [] : [[row, heightInPixels(height)]],
      ),
    ),
    ...hiddenIn(sheet),
    ...linksIn(sheet),
    ...(sheet.protection?.sheet ? { isProtected: true } : {}),
    merges: (sheet.merges ?? []).map((m) => rangeRef(m.startRow, m.startCol, m.endRow, m.endCol)),
    ...(freezePane ? { freeze: { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 } } : {}),
    tables: (sheet.tables ?? []).map((table) => ({
      name: table.displayName ?? table.name,
      range: table.range ?? "",
      columns: table.columns.map(({ name }) => shownText(name)),
      style: table.style ?? "TableStyleMedium2",
      showHeaders: table.showAutoFilter !== false,
      showTotals: table.showTotalRow === true,
      ...(table.showRowStripes === false ? { bands: false } : {}),
    })),
    validations: (sheet.dataValidations ?? []).flatMap(validationIn),
    conditionalFormats: (sheet.conditionalRules ?? []).flatMap(conditionalIn),
    charts: chartsIn(source.parts, source.path),
    ...(pageSetup?.orientation
      ? {
          print: {
            landscape: pageSetup.orientation === "landscape",
            ...(pageSetup.fitToPage ? { fitToWidth: true } : {}),
            ...(pageSetup.fitToPage && (pageSetup.fitToWidth ?? 1) > 1 ? { pagesWide: pageSetup.fitToWidth } : {}),
            ...(pageSetup.printArea ? { area: pageSetup.printArea.replaceAll("$", "") } : {}),
            ...(pageSetup.printTitlesRow ? { titleRows: pageSetup.printTitlesRow } : {}),
            ...(pageSetup.printTitlesColumn ? { titleColumns: pageSetup.printTitlesColumn } : {}),
          },
        }
      : {}),
    ...(view?.showGridLines === false ? { showGridlines: false } : {}),
  };
}

function hiddenIn(sheet: Sheet): Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns"> {
  const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []));
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : []));
  return { ...(hiddenRows.length > 0 && { hiddenRows }), ...(hiddenColumns.length > 0 && { hiddenColumns }) };
}

function linksIn(sheet: Sheet): Pick<SheetSnapshot, "links"> {
  const links = [...(sheet.cells ?? [])].flatMap(([key, { hyperlink }]): LinkSnapshot[] => {
    if (hyperlink === undefined) return [];
    const [row = 0, column = 0] = key.split(",").map(Number);
    const { target, location, tooltip } = hyperlink;
    return [
      {
        cell: cellRef(row, column),
        ...(target === "" ? {} : { address: target }),
        ...(location === undefined ? {} : { documentReference: location }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      },
    ];
  });
  return links.length > 0 ? { links } : {};
}

function cellsIn(
  sheet: Sheet,
  styleKey: (style: StyleSnapshot) => string,
  dates: ReadonlyMap<string, number>,
): SheetSnapshot["cells"] {
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  const out: SheetSnapshot["cells"][number][] = [];
  const columns = Math.max(0, ...sheet.rows.map((row) => row.length));
  const last = Math.max(
    sheet.rows.length,
    ...[...(sheet.cells?.keys() ?? [])].map((key) => Number(key.split(",")[0]) + 1),
  );
  for (let row = 0; row < last; row++) {
    for (let column = 0; column < Math.max(columns, 1); column++) {
      const detail = sheet.cells?.get(`${row},${column}`);
      const read = valueIn(detail?.formulaResult ?? detail?.value ?? sheet.rows[row]?.[column] ?? null);
      const value = (dates.size > 0 ? dates.get(cellRef(row, column)) : undefined) ?? read;
      const style = detail?.style && fromCellStyle(detail.style);
      const cell: CellSnapshot = {
        value,
        ...formulaIn(detail, { row, column, shared }),
        ...(style && Object.keys(style).length > 0 ? { style: styleKey(style) } : {}),
      };
      if (value !== null || Object.keys(cell).length > 1) out.push({ row, column, cell });
    }
  }
  return out;
}

/** Excel stores a column of like formulas once; the others only say which and stand relative to the first. */
function formulaIn(
  cell: Cell | undefined,
  place: { row: number; column: number; shared: Map<number, { formula: string; row: number; column: number }> },
): Pick<CellSnapshot, "formula" | "spill"> {
  if (!cell || cell.formula === undefined) return {};
  const { row, column, shared } = place;
  const index = cell.formulaSharedIndex;
  if (index !== undefined && cell.formula !== "") shared.set(index, { formula: cell.formula, row, column });
  const first = index === undefined ? undefined : shared.get(index);
  // What stands in another workbook cannot be asked: the value stays.
  if (/\[\d+\][^\]!,()]*!/.test(cell.formula)) return {};
  const formula =
    cell.formula === "" && first
      ? r1c1ToA1(a1ToR1C1(first.formula, first.row, first.column), row, column)
      : cell.formula;
  const spills = cell.formulaType === "array" && cell.formulaRef !== undefined && cell.formulaRef.includes(":");
  return { formula: shownFormula(formula), ...(spills ? { spill: cell.formulaRef } : {}) };
}

/** Dates are serial numbers in a sheet; hucre hands them out as dates. What no cell can hold is an error in one. */
function valueIn(value: string | number | boolean | Date | null): CellValue {
  if (typeof value === "number" && !Number.isFinite(value)) return "#NUM!";
  return value instanceof Date ? dateToSerial(value) : value;
}

function validationIn(validation: DataValidation): ValidationSnapshot[] {
  const { type } = validation;
  if (type === "time" || type === "textLength") return [];
  return [
    {
      range: validation.range,
      type,
      ...(validation.operator === undefined ? {} : { operator: validation.operator }),
      ...(validation.values === undefined ? {} : { values: validation.values }),
      ...(validation.formula1 === undefined ? {} : { formula1: shownFormula(validation.formula1).slice(1) }),
      ...(validation.formula2 === undefined ? {} : { formula2: shownFormula(validation.formula2).slice(1) }),
      allowBlank: validation.allowBlank === true,
      ...(validation.errorTitle === undefined ? {} : { errorTitle: validation.errorTitle }),
      ...(validation.errorMessage === undefined ? {} : { errorMessage: validation.errorMessage }),
      ...(validation.inputTitle ? { promptTitle: validation.inputTitle } : {}),
      ...(validation.inputMessage === undefined ? {} : { promptMessage: validation.inputMessage }),
    },
  ];
}

/** Rules of kinds that the snapshot has no word for (icons, duplicates …) are left out, and told by `leftBehind`. */
function conditionalIn(rule: ConditionalRule): ConditionalFormatSnapshot[] {
  const common = { range: rule.range, priority: rule.priority, ...(rule.stopIfTrue ? { stopIfTrue: true } : {}) };
  if (rule.type === "dataBar")
    return rule.dataBar ? [{ ...common, type: "dataBar", barColor: hash(rule.dataBar.color) }] : [];
  if (rule.type === "colorScale" && rule.colorScale) {
    const { cfvo, colors } = rule.colorScale;
    const scale = cfvo.map(({ type, value }, i) => ({
      at: type,
      ...(value === undefined ? {} : { value }),
      color: hash(colors[i] ?? "FFFFFF"),
    }));
    return [{ ...common, type: "colorScale", scale }];
  }
  if (rule.type !== "expression" && rule.type !== "cellIs") return [];
  const look = rule.style ? fromCellStyle(rule.style) : {};
  const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
  return [
    {
      ...common,
      type: rule.type === "cellIs" ? "cellValue" : "custom",
      ...(formula === undefined ? {} : { formula: shownFormula(formula) }),
      ...(rule.operator === undefined ? {} : { operator: rule.operator }),
      ...(look.fill === undefined ? {} : { fill: look.fill }),
      ...(look.color === undefined ? {} : { color: look.color }),
      ...(look.bold ? { bold: true } : {}),
    },
  ];
}
