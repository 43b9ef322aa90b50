/** Puts the workbook's native charts over the grid, where they follow their cells. */
import type { Nullable, Univer, Worksheet } from "@univerjs/core";
import { DrawingTypeEnum, ICommandService, numfmt } from "@univerjs/core";
import type { IDrawingJsonUndo1 } from "@univerjs/drawing";
import {
  DrawingApplyType,
  ISheetDrawingService,
  type ISheetFloatDom,
  SetDrawingApplyMutation,
} from "@univerjs/sheets-drawing";
import { SheetCanvasFloatDomManagerService } from "@univerjs/sheets-drawing-ui";
import { ComponentManager } from "@univerjs/ui";
import { useLayoutEffect, useRef, useSyncExternalStore, type ReactElement } from "react";
import type { CellValue, ChartSnapshot, SheetSnapshot } from "../../host/snapshot";
import { chartData, type ReadRange } from "./chartData";
import { drawChart } from "./drawChart";

const COMPONENT = "native-chart";
/** Below this, in pixels, there is nothing to see of a chart. */
const SMALLEST = { width: 120, height: 80 };

export interface ChartLayer {
  /**
   * Shows these sheets' charts with what their cells hold now. Charts are placed when their sheet is looked at: Univer finds
   * the cells under a place by the sheet that is active.
   */
  show(sheets: readonly SheetSnapshot[], active: string, read: ReadRange): void;
}

interface Shown {
  readonly chart: ChartSnapshot;
  readonly read: ReadRange;
  readonly look: string;
}

/** @param worksheet gives Univer's sheet by id: where columns and rows lie */
export function chartLayer(
  univer: Univer,
  options: {
    readonly unitId: string;
    readonly dark: boolean;
    readonly worksheet: (id: string) => Nullable<Worksheet>;
  },
): ChartLayer {
  const injector = univer.__getInjector();
  const floats = injector.get(SheetCanvasFloatDomManagerService);
  const drawings = injector.get(ISheetDrawingService);
  const commands = injector.get(ICommandService);
  const shown = new Map<string, Shown>();
  /** Where each chart that is put up lies. */
  const placed = new Map<string, string>();
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  function NativeChart({ data }: { readonly data?: { readonly id: string } }): ReactElement {
    const id = data?.id ?? "";
    const entry = useSyncExternalStore(subscribe, () => shown.get(id));
    const box = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => {
      const target = box.current;
      if (!target || !entry) return;
      const draw = (): void => {
        const { offsetWidth: width, offsetHeight: height } = target;
        if (width >= SMALLEST.width && height >= SMALLEST.height)
          target.replaceChildren(picture(entry, { width, height, dark: options.dark }));
      };
      draw();
      const watcher = new ResizeObserver(draw);
      watcher.observe(target);
      return () => watcher.disconnect();
    }, [entry]);
    return <div ref={box} className="native-chart" data-chart={entry?.chart.name} />;
  }
  injector.get(ComponentManager).register(COMPONENT, NativeChart);

  /** What Univer's own command does, but for the step that a person could undo: the chart is the workbook's. */
  function put(id: string, sheetId: string, { from, to }: ChartSnapshot, transform: Box): void {
    const corner = ({ row, column }: ChartSnapshot["from"]) => ({ row, rowOffset: 0, column, columnOffset: 0 });
    const sheetTransform = { from: corner(from), to: corner(to) };
    const drawing: ISheetFloatDom = {
      unitId: options.unitId,
      subUnitId: sheetId,
      drawingId: id,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      data: { id },
      allowTransform: false,
      transform,
      sheetTransform,
      axisAlignSheetTransform: sheetTransform,
    };
    apply(drawings.getBatchAddOp([drawing]), DrawingApplyType.INSERT);
  }

  /** The picture goes with its sheet where that is taken away, and what Univer knows of it stays. */
  function takeDown(id: string, sheetId: string): void {
    floats.removeFloatDom(id);
    const left = drawings.getDrawingByParam({ unitId: options.unitId, subUnitId: sheetId, drawingId: id });
    if (left) apply(drawings.getBatchRemoveOp([left]), DrawingApplyType.REMOVE);
  }

  function apply(change: unknown, type: DrawingApplyType): void {
    const { unitId, subUnitId, redo, objects } = change as IDrawingJsonUndo1;
    commands.syncExecuteCommand(SetDrawingApplyMutation.id, { unitId, subUnitId, op: redo, objects, type });
  }

  return {
    show(sheets, active, read) {
      const wanted = new Set<string>();
      for (const sheet of sheets) {
        const worksheet = options.worksheet(sheet.id);
        for (const chart of worksheet ? sheet.charts : []) {
          const id = `${sheet.id}/${chart.name}`;
          wanted.add(id);
          const look = JSON.stringify([
            chart,
            chart.series.map(({ values, categories }) => [read(values), categories && read(categories)]),
          ]);
          // While functions are at work there is nothing to draw: the last picture stays, as in Excel.
          const isBusy = chart.series.every(({ values }) => read(values).includes("#BUSY!"));
          if (shown.get(id)?.look !== look && !(isBusy && shown.has(id))) shown.set(id, { chart, read, look });
          const transform = worksheet && placeOf(chart, worksheet);
          const place = JSON.stringify(transform);
          if (!transform || sheet.id !== active || placed.get(id) === place) continue;
          takeDown(id, sheet.id);
          put(id, sheet.id, chart, transform);
          placed.set(id, place);
        }
      }
      for (const id of placed.keys()) {
        if (wanted.has(id)) continue;
        takeDown(id, id.slice(0, id.lastIndexOf("/")));
        placed.delete(id);
        shown.delete(id);
      }
      for (const listener of listeners) listener();
    },
  };
}

function picture(
  { chart, read }: Shown,
  size: { readonly width: number; readonly height: number; readonly dark: boolean },
): SVGSVGElement {
  const { valueAxis, categoryAxis } = chart;
  const data = chartData(chart, read, (value: CellValue) =>
    typeof value === "number" && categoryAxis?.numberFormat
      ? format(value, categoryAxis.numberFormat)
      : String(value ?? ""),
  );
  return drawChart(chart, data, {
    ...size,
    showValue: (value) => format(value, valueAxis?.numberFormat ?? "General"),
  });
}

function format(value: number, pattern: string): string {
  return numfmt.format(pattern, value);
}

/** In pixels from the corner above the row numbers. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From the upper left corner of the first cell to that of the cell after the last. */
function placeOf({ from, to }: ChartSnapshot, sheet: Worksheet): Box {
  const sum = (count: number, size: (i: number) => number): number =>
    Array.from({ length: count }, (_, i) => size(i)).reduce((a, b) => a + b, 0);
  const { rowHeader, columnHeader } = sheet.getConfig();
  const x = (column: number): number => rowHeader.width + sum(column, (i) => sheet.getColumnWidth(i));
  const y = (row: number): number => columnHeader.height + sum(row, (i) => sheet.getRowHeight(i));
  const [left, top] = [x(from.column), y(from.row)];
  return { left, top, width: x(to.column) - left, height: y(to.row) - top };
}
