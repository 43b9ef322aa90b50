import { ExcelError } from "../../protocol/excelError";
import { type Book, type ChartState, sameText, sheetState } from "../book";

export interface ChartsHandle {
  readonly book: Book;
  readonly sheet: string;
}

export interface ChartHandle extends ChartsHandle {
  readonly id: string;
}

/** The chart itself; ItemNotFound once it has been deleted. */
export function chartState({ book, sheet, id }: ChartHandle): ChartState {
  const found = sheetState(book, sheet).charts.find((chart) => chart.id === id);
  if (found === undefined) throw new ExcelError("ItemNotFound", "the chart has been deleted");
  return found;
}

/** Chart types of Excel.ChartType that this host knows how to keep. */
const TYPES = [
  "Line", "LineMarkers", "LineStacked", "Area", "AreaStacked", "AreaStacked100", "BarClustered", "BarStacked", "BarStacked100",
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "Pie", "Doughnut", "XYScatter", "XYScatterLines", "XYScatterLinesNoMarkers", "XYScatterSmooth",
] as const; // prettier-ignore

export function knownType(value: unknown): string {
  const found = TYPES.find((type) => typeof value === "string" && sameText(type, value));
  if (found === undefined)
    throw new ExcelError(
      "InvalidArgument",
      `there is no chart type ${String(value)} here; there are ${TYPES.join(", ")}`,
    );
  return found;
}
