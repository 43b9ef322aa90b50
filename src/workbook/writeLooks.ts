import type { Block, BlockStyle, Column, Sheet } from "../career/sheet";
import { columnLetters, formatArea, type Area } from "./area";
import type { Target } from "./clearOld";
import { numberFormat } from "./numberFormat";
import { hasExcelApi } from "./requirements";
import { blockArea, tableArea } from "./specAreas";
import { writeRules } from "./writeRules";
import { writeValidation } from "./writeValidation";

/** Number formats, fonts, fills, widths, rules, checks of typed values, frozen panes and print set-up. */
export function writeLooks(target: Target, formula: (text: string) => string): void {
  const { spec, worksheet } = target;
  for (const placed of spec.tables ?? []) {
    const area = tableArea(placed);
    setFont(worksheet.getRange(formatArea({ ...area, rows: 1 })), { bold: true });
    placed.table.columns.forEach((column, i) => {
      const hasFormulas = placed.table.rows.some((row) => isFormula(row[i]));
      writeColumn(
        worksheet,
        { ...area, row: area.row + 1, rows: area.rows - 1, column: area.column + i, columns: 1 },
        column,
        hasFormulas,
      );
    });
  }
  for (const block of spec.blocks ?? []) writeBlockLooks(worksheet, block);
  for (const { range: address, format, validation } of spec.cells ?? []) {
    const range = worksheet.getRange(address);
    if (format !== undefined) setNumberFormat(range, format);
    if (validation !== undefined) writeValidation(range, validation);
  }
  for (const [letters, width] of Object.entries(spec.widths ?? {})) {
    worksheet.getRange(`${letters}:${letters}`).format.columnWidth = toPoints(width);
  }
  writeRules(worksheet, spec, formula);
  writePage(worksheet, spec);
}

const ink = {
  text: "#242424",
  quiet: "#616161",
  accent: "#0F6CBD",
  line: "#D1D1D1",
  input: "#FFF9E5",
  warning: "#8A3707",
};

const looks: Readonly<Record<BlockStyle, (range: Excel.Range) => void>> = {
  plain: () => undefined,
  title: (range) => setFont(range, { bold: true, size: 20, color: ink.text }),
  subtitle: (range) => setFont(range, { size: 11, color: ink.quiet }),
  heading: (range) => setFont(range, { bold: true, size: 12, color: ink.accent }),
  label: (range) => setFont(range, { color: ink.quiet }),
  input: (range) => {
    range.format.fill.color = ink.input;
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      const border = range.format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = ink.line;
    }
  },
  note: (range) => setFont(range, { italic: true, size: 10, color: ink.quiet }),
  warning: (range) => setFont(range, { color: ink.warning }),
  figure: (range) => setFont(range, { bold: true, size: 14, color: ink.text }),
  columnTitles: (range) => {
    setFont(range, { bold: true, color: ink.text });
    range.format.horizontalAlignment = "Right";
    const line = range.format.borders.getItem("EdgeBottom");
    line.style = "Continuous";
    line.color = ink.line;
  },
};

interface Font {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
}

function setFont(range: Excel.Range, { bold, italic, size, color }: Font): void {
  const font = range.format.font;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
}

function writeColumn(worksheet: Excel.Worksheet, area: Area, column: Column, hasFormulas: boolean): void {
  const range = worksheet.getRange(formatArea(area));
  const { format, width, wrap, validation } = column;
  // A formula in a cell formatted as text turns into text when it is next edited.
  if (format !== undefined && !(format === "text" && hasFormulas)) setNumberFormat(range, format);
  if (width !== undefined) range.format.columnWidth = toPoints(width);
  if (wrap === true) range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  if (validation !== undefined) writeValidation(range, validation);
}

function writeBlockLooks(worksheet: Excel.Worksheet, block: Block): void {
  const area = blockArea(block);
  const range = worksheet.getRange(formatArea(area));
  if (block.format !== undefined && block.format !== "general") setNumberFormat(range, block.format);
  if (block.style !== undefined) looks[block.style](range);
  if (block.wrap === true) {
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
  }
  if (block.merge === true && area.columns > 1) range.merge(true);
  if (block.validation !== undefined) writeValidation(range, block.validation);
}

/** A single value is set on every cell of a range. */
function setNumberFormat(range: Excel.Range, format: NonNullable<Column["format"]>): void {
  range.numberFormat = numberFormat(format) as unknown as string[][];
}

function isFormula(cell: unknown): boolean {
  return cell !== null && typeof cell === "object";
}

function writePage(worksheet: Excel.Worksheet, spec: Sheet): void {
  if (spec.freeze !== undefined && hasExcelApi("1.7")) {
    const { rows, columns } = spec.freeze;
    if (rows > 0 && columns > 0) worksheet.freezePanes.freezeAt(`A1:${columnLetters(columns - 1)}${rows}`);
    else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
    else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
  }
  if (spec.tabColor !== undefined && hasExcelApi("1.7")) worksheet.tabColor = spec.tabColor;
  if (hasExcelApi("1.8")) worksheet.showGridlines = false;
  if (spec.print !== undefined && hasExcelApi("1.9")) {
    worksheet.pageLayout.orientation = spec.print.landscape ? "Landscape" : "Portrait";
    worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    const rows = spec.freeze?.rows ?? 0;
    if (rows > 0) worksheet.pageLayout.setPrintTitleRows(`$1:$${rows}`);
  }
}

/** Excel counts a character as seven pixels and adds five; 96 pixels are 72 points. */
function toPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
