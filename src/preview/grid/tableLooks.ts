/** Draws native tables in Excel's table styles: a coloured header row and banded rows under the cells' own looks. */
import type { ICellData, IStyleData, Nullable, Univer } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { parseArea, type Area } from "../../host/grid/area";
import type { SheetSnapshot } from "../../host/snapshot";

interface DrawnTable {
  readonly area: Area;
  readonly headers: boolean;
  readonly accent: string;
  readonly band: string;
  readonly solidHeader: boolean;
  readonly bands: boolean;
}

/** Header colours of the styles numbered 1 to 7 in each family: the theme's dark colour, then its six accents. */
const ACCENTS = ["#404040", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const BANDS = ["#EDEDED", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"] as const;

/** @returns a function that says which tables there are now */
export function drawTables(univer: Univer): (sheets: readonly SheetSnapshot[]) => void {
  const tables = new Map<string, readonly DrawnTable[]>();
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      // Under the conditional formats, which come at 8 and more.
      priority: 5,
      handler: (cell, { workbook, subUnitId, row, col }, next) => {
        const table = tables.get(subUnitId)?.find(({ area }) => contains(area, row, col));
        const look = table && lookOf(table, row);
        if (!look) return next(cell);
        const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
        const drawn: ICellData = { ...cell, s: { ...look, ...withoutBlanks(own) } };
        return next(drawn);
      },
    });
  return (sheets) => {
    tables.clear();
    for (const sheet of sheets) tables.set(sheet.id, sheet.tables.map(drawnTable));
  };
}

function drawnTable({ range, style, showHeaders, bands = true }: SheetSnapshot["tables"][number]): DrawnTable {
  const [, family = "Medium", number = "2"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const color = (Number(number) - 1) % 7;
  return {
    area: parseArea(range),
    headers: showHeaders,
    accent: ACCENTS[color] ?? ACCENTS[1],
    band: BANDS[color] ?? BANDS[1],
    solidHeader: family !== "Light",
    bands,
  };
}

function lookOf(table: DrawnTable, row: number): IStyleData | undefined {
  const { area, headers, accent, band, solidHeader } = table;
  const fromTop = row - area.row;
  if (headers && fromTop === 0) {
    return solidHeader
      ? { bg: { rgb: accent }, cl: { rgb: "#FFFFFF" }, bl: 1 }
      : { cl: { rgb: "#000000" }, bl: 1, bd: { b: { s: 1, cl: { rgb: accent } } } };
  }
  const isBand = table.bands && (fromTop - (headers ? 1 : 0)) % 2 === 0;
  return isBand ? { bg: { rgb: band }, cl: { rgb: "#000000" } } : undefined;
}

function contains(area: Area, row: number, column: number): boolean {
  const { row: top, column: left, rows, columns } = area;
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

function withoutBlanks(style: Nullable<IStyleData>): IStyleData {
  return Object.fromEntries(Object.entries(style ?? {}).filter(([, value]) => value !== null && value !== undefined));
}
