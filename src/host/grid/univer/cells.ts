import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { columnName } from "../area";
import type { CellContent, GridCell, GridCells, GridLook, PutCell } from "../grid";
import type { UniverSession } from "./session";
import type { CellValue } from "../../snapshot";

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Values and formulas. Univer keeps what a formula has spilled apart from the cells: here they are one. */
export function univerCells(session: UniverSession): GridCells {
  const { modules, unitId } = session;
  const { CellValueType, isBooleanString, isRealNum, ObjectMatrix } = modules.core;
  const { SetRangeValuesMutation, SetStyleCommand, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } =
    modules.sheets;
  const formulas = session.injector.get(modules.formula.FormulaDataModel);

  const valueOf = (cell: Nullable<ICellData>): CellValue => {
    // What HYPERLINK gives is kept as a document of one line.
    const text = cell?.p?.body?.dataStream.trimEnd();
    const value = cell?.v ?? text ?? null;
    if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
    if (cell?.t === CellValueType.NUMBER && typeof value === "string") return Number(value);
    // Lines that a person has typed or pasted are paragraphs there; in Excel they end with a line feed.
    return text !== undefined && typeof value === "string" ? value.replaceAll("\r", "\n") : value;
  };

  const spilledCell = (sheet: string, row: number, column: number): Nullable<ICellData> =>
    formulas.getArrayFormulaCellData()[unitId]?.[sheet]?.[row]?.[column];

  const toCell = (content: CellContent): ICellData =>
    "formula" in content ? { ...valueCell(content.last ?? null), f: content.formula } : valueCell(content.value);

  const valueCell = (value: CellValue): ICellData => {
    if (value === null) return { v: null, f: null, si: null };
    if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null };
    if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, f: null, si: null };
    // Univer guesses anew whenever a cell's look changes: what it would take for a number or a truth value is held.
    const t = isRealNum(value) || isBooleanString(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
    return { v: value, t, f: null, si: null };
  };

  const grow = (sheet: string, rows: number, columns: number): void => {
    const target = session.sheet(sheet);
    if (rows > target.getRowCount())
      session.mutate(SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: rows });
    if (columns > target.getColumnCount())
      session.mutate(SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: columns });
  };

  const formulaOf = (cell: Nullable<ICellData>, sheet: string, row: number, column: number): Nullable<string> =>
    cell?.f ?? (cell?.si ? formulas.getFormulaStringByCell(row, column, sheet, unitId) : undefined);

  /** Cells by row and column, as Univer takes them. */
  const matrixOf = <C extends CellPosition>(cells: readonly C[], toData: (cell: C) => ICellData | null): CellMatrix => {
    const matrix: CellMatrix = {};
    for (const cell of cells) (matrix[cell.row] ??= {})[cell.column] = toData(cell);
    return matrix;
  };

  const setCells = (sheet: string, cellValue: CellMatrix, trigger?: string): void =>
    session.mutate(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue, ...(trigger && { trigger }) });

  const lookOf = ({ cell }: PutCell): ICellData => ({ s: cell.look as unknown as ICellData["s"] });

  return {
    read(sheet, row, column): GridCell {
      const cell = session.sheet(sheet).getCellMatrix().getValue(row, column);
      const formula = formulaOf(cell, sheet, row, column);
      const spilled = spilledCell(sheet, row, column);
      const value = valueOf(spilled ?? cell);
      if (!formula) return { value };
      const range = formulas.getArrayFormulaRange()[unitId]?.[sheet]?.[row]?.[column];
      if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn))
        return { value, formula };
      const { startRow, startColumn, endRow, endColumn } = range;
      return {
        value,
        formula,
        spill: {
          row: startRow,
          column: startColumn,
          rows: endRow - startRow + 1,
          columns: endColumn - startColumn + 1,
        },
      };
    },

    write(sheet, at, contents) {
      const matrix: CellMatrix = {};
      contents.forEach((row, i) => {
        const line: Record<number, ICellData> = {};
        row.forEach((content, j) => {
          if (content !== undefined) line[at.column + j] = toCell(content);
        });
        matrix[at.row + i] = line;
      });
      grow(sheet, at.row + contents.length, at.column + Math.max(0, ...contents.map((row) => row.length)));
      setCells(sheet, matrix);
    },

    lift(sheet, row, column) {
      const cell = session.sheet(sheet).getCellMatrix().getValue(row, column);
      const formula = formulaOf(cell, sheet, row, column);
      const content: CellContent = formula ? { formula } : { value: valueOf(cell) };
      return { content, look: (cell?.s ?? null) as unknown as GridLook };
    },

    put(sheet, cells, what = "all") {
      if (cells.length === 0) return;
      grow(
        sheet,
        cells.reduce((last, { row }) => Math.max(last, row + 1), 0),
        cells.reduce((last, { column }) => Math.max(last, column + 1), 0),
      );
      // Univer adds a look to the one that is there: what was there goes first.
      if (what === "all")
        setCells(
          sheet,
          matrixOf(cells, () => null),
        );
      if (what === "looks")
        setCells(
          sheet,
          matrixOf(cells, () => ({ s: null })),
          SetStyleCommand.id,
        );
      if (what === "looks") setCells(sheet, matrixOf(cells, lookOf), SetStyleCommand.id);
      else
        setCells(
          sheet,
          matrixOf(cells, (put) => ({ ...toCell(put.cell.content), ...(what === "all" && lookOf(put)) })),
        );
    },

    erase(sheet, cells) {
      if (cells.length > 0)
        setCells(
          sheet,
          matrixOf(cells, () => null),
        );
    },

    used(sheet, styled) {
      const cells = new Map<string, { row: number; column: number }>();
      session
        .sheet(sheet)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const filled = cell?.f || cell?.si || (cell?.v !== undefined && cell.v !== null && cell.v !== "");
          if (filled || (styled && cell?.s)) cells.set(`${columnName(column)}${row}`, { row, column });
        });
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheet];
      if (spilled) {
        new ObjectMatrix(spilled).forValue((row, column, cell) => {
          if (cell) cells.set(`${columnName(column)}${row}`, { row, column });
        });
      }
      return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    },

    anchor(sheet, row, column) {
      const ranges = formulas.getArrayFormulaRange()[unitId]?.[sheet];
      let found: { row: number; column: number } | undefined;
      if (ranges) {
        new ObjectMatrix(ranges).forValue((r, c, range) => {
          const inside =
            range &&
            row >= range.startRow &&
            row <= range.endRow &&
            column >= range.startColumn &&
            column <= range.endColumn;
          if (inside && (range.startRow !== range.endRow || range.startColumn !== range.endColumn))
            found = { row: r, column: c };
          return found ? false : undefined;
        });
      }
      return found;
    },
  };
}
