import type { Alignment, Block, BlockStyle, Column, Sheet } from "../career/sheet";
import { sheetColors as ink } from "../career/sheetColors";
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
    const header = { ...area, rows: 1 };
    looks.columnTitles(worksheet.getRange(formatArea(header)));
    looks.rows(worksheet.getRange(formatArea({ ...area, row: area.row + 1, rows: area.rows - 1 })));
    placed.table.columns.forEach((column, i) => {
      const title = worksheet.getRange(formatArea({ ...header, column: area.column + i, columns: 1 }));
      title.format.horizontalAlignment = sides[column.align ?? (isFigure(column) ? "right" : "left")];
      if (column.quiet === true) title.format.fill.color = ink.faint;
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

const looks: Readonly<Record<BlockStyle, (range: Excel.Range) => void>> = {
  plain: () => undefined,
  title: (range) => setFont(range, { bold: true, size: 20, color: ink.text }),
  subtitle: (range) => setFont(range, { size: 11, color: ink.quiet }),
  heading: (range) => setFont(range, { bold: true, size: 12, color: ink.accent }),
  label: (range) => setFont(range, { color: ink.quiet }),
  input: (range) => {
    range.format.fill.color = ink.input;
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) drawLine(range, edge, ink.line);
  },
  note: (range) => setFont(range, { italic: true, size: 10, color: ink.quiet }),
  warning: (range) => setFont(range, { color: ink.warning }),
  figure: (range) => setFont(range, { bold: true, size: 14, color: ink.text }),
  columnTitles: (range) => {
    setFont(range, { bold: true, color: ink.white });
    range.format.fill.color = ink.accent;
    range.format.horizontalAlignment = "Right";
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
  },
  rows: (range) => {
    drawLine(range, "InsideHorizontal", ink.line);
    drawLine(range, "EdgeBottom", ink.line);
  },
  cardLabel: (range) => {
    setFont(range, { size: 10, color: ink.quiet });
    range.format.fill.color = ink.tint;
    range.format.horizontalAlignment = "Left";
    drawLine(range, "EdgeTop", ink.accent);
  },
  cardFigure: (range) => {
    setFont(range, { bold: true, size: 16, color: ink.accent });
    range.format.fill.color = ink.tint;
    range.format.horizontalAlignment = "Left";
  },
  group: (range) => {
    setFont(range, { bold: true, color: ink.accent });
    range.format.fill.color = ink.tint;
    drawLine(range, "EdgeLeft", ink.accent);
  },
  quiet: (range) => setFont(range, { size: 9, color: ink.faint }),
};

const sides = { left: "Left", center: "Center", right: "Right" } as const satisfies Record<Alignment, string>;

/** Formats of figures that are read down a column; dates and names stand left. */
function isFigure({ format = "general" }: Column): boolean {
  return !["general", "text", "date", "month", "monthName"].includes(format);
}

function drawLine(
  range: Excel.Range,
  edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal",
  color: string,
): void {
  const line = range.format.borders.getItem(edge);
  line.style = "Continuous";
  line.color = color;
}

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
  const { format, width, wrap, align, quiet, validation } = column;
  // A formula in a cell formatted as text turns into text when it is next edited.
  if (format !== undefined && !(format === "text" && hasFormulas)) setNumberFormat(range, format);
  if (width !== undefined) range.format.columnWidth = toPoints(width);
  if (wrap === true) range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  if (align !== undefined) range.format.horizontalAlignment = sides[align];
  // Dates are figures to Excel, and titles of dates stand left.
  else if (format === "date" || format === "month") range.format.horizontalAlignment = "Left";
  if (quiet === true) setFont(range, { color: ink.faint });
  if (validation !== undefined) writeValidation(range, validation);
}

function writeBlockLooks(worksheet: Excel.Worksheet, block: Block): void {
  const area = blockArea(block);
  const range = worksheet.getRange(formatArea(area));
  if (block.format !== undefined && block.format !== "general") setNumberFormat(range, block.format);
  if (block.style !== undefined) looks[block.style](range);
  if (block.align !== undefined) range.format.horizontalAlignment = sides[block.align];
  if (block.wrap === true) {
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
  }
  if (block.lines !== undefined) range.format.rowHeight = block.lines * pointsPerLine;
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
    const { landscape, pagesWide = 1, areas, titleColumns = 0 } = spec.print;
    worksheet.pageLayout.orientation = landscape ? "Landscape" : "Portrait";
    worksheet.pageLayout.zoom = { horizontalFitToPages: pagesWide };
    const rows = spec.freeze?.rows ?? 0;
    if (rows > 0) worksheet.pageLayout.setPrintTitleRows(`$1:$${rows}`);
    if (titleColumns > 0) worksheet.pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`);
    if (areas !== undefined) worksheet.pageLayout.setPrintArea(areas.join(","));
  }
}

/** Height of a row in the usual font. */
const pointsPerLine = 15;

/** Excel counts a character as seven pixels and adds five; 96 pixels are 72 points. */
function toPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
