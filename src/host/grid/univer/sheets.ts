import type { IRange } from "@univerjs/core";
import type { Area } from "../area";
import type { GridSheets } from "../grid";
import { emptySheet, type UniverSession } from "./session";

/** Tabs, widths, joined cells, frozen panes and the selection. */
export function univerSheets(session: UniverSession): GridSheets {
  const { workbook, modules } = session;
  const { sheets: commands } = modules;
  let counter = 1;
  let selected: { sheet: string; area: Area } | undefined;
  const setActive = (id: string): void => workbook.setActiveSheet(session.sheet(id));
  const filtered = new Map<string, ReadonlySet<number>>();
  session.injector
    .get(modules.formula.ISheetRowFilteredService)
    .register((_, sheet, row) => filtered.get(sheet)?.has(row) ?? false);
  const hideRows = (id: string, rows: readonly number[], hidden: boolean): void => {
    const { SetRowHiddenMutation, SetRowVisibleMutation } = commands;
    const ranges = rows.map((row) => toRange({ row, rows: 1, column: 0, columns: session.sheet(id).getColumnCount() }));
    if (rows.length > 0)
      session.mutate((hidden ? SetRowHiddenMutation : SetRowVisibleMutation).id, { subUnitId: id, ranges });
  };
  const active = (): string => workbook.getActiveSheet()?.getSheetId() ?? workbook.getSheetOrders()[0] ?? "";

  return {
    // A copy: Univer hands out its own list, which changes under whoever walks along it.
    ids: () => [...workbook.getSheetOrders()],
    add(name, position, wanted) {
      let id = wanted;
      while (id === undefined || workbook.getSheetBySheetId(id)) id = `sheet-${++counter}`;
      session.mutate(commands.InsertSheetMutation.id, {
        index: position,
        sheet: modules.core.mergeWorksheetSnapshotWithDefault(emptySheet(id, name)),
      });
      return id;
    },
    remove(id) {
      if (active() === id) setActive(workbook.getSheetOrders().find((other) => other !== id) ?? id);
      session.mutate(commands.RemoveSheetMutation.id, { subUnitId: id, subUnitName: session.sheet(id).getName() });
    },
    name: (id) => session.sheet(id).getName(),
    rename: (id, name) => session.mutate(commands.SetWorksheetNameMutation.id, { subUnitId: id, name }),
    move(id, position) {
      const from = workbook.getSheetOrders().indexOf(id);
      session.mutate(commands.SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder: from, toOrder: position });
    },
    hide: (id, hidden) =>
      session.mutate(commands.SetWorksheetHideMutation.id, { subUnitId: id, hidden: hidden ? 1 : 0 }),
    setTabColor: (id, color) => session.mutate(commands.SetTabColorMutation.id, { subUnitId: id, color }),
    showGridlines: (id, shown) =>
      session.mutate(commands.ToggleGridlinesMutation.id, { subUnitId: id, showGridlines: shown ? 1 : 0 }),
    active,
    activate: setActive,

    columnWidth: (id, column) => session.sheet(id).getColumnWidth(column),
    setColumnWidth(id, column, columns, pixels) {
      const ranges = [toRange({ row: 0, rows: 1, column, columns })];
      session.mutate(commands.SetWorksheetColWidthMutation.id, { subUnitId: id, ranges, colWidth: pixels });
    },
    rowHeight: (id, row) => session.sheet(id).getRowHeight(row),
    setRowHeight(id, row, rows, pixels) {
      const ranges = [toRange({ row, rows, column: 0, columns: 1 })];
      session.mutate(commands.SetWorksheetRowHeightMutation.id, { subUnitId: id, ranges, rowHeight: pixels });
    },
    widths: (id) => sizes(session.sheet(id).getConfig().columnData, (column) => column.w),
    heights: (id) => sizes(session.sheet(id).getConfig().rowData, (row) => row.h),

    hiddenRows: (id) => hiddenIn(session.sheet(id).getConfig().rowData),
    filteredRows: (id) => [...(filtered.get(id) ?? [])],
    hideRows,
    filterRows(id, rows) {
      const before = filtered.get(id) ?? new Set();
      const after = new Set(rows);
      filtered.set(id, after);
      hideRows(
        id,
        [...before].filter((row) => !after.has(row)),
        false,
      );
      hideRows(
        id,
        [...after].filter((row) => !before.has(row)),
        true,
      );
    },
    hiddenColumns: (id) => hiddenIn(session.sheet(id).getConfig().columnData),
    hideColumns(id, columns, hidden) {
      const { SetColHiddenMutation, SetColVisibleMutation } = commands;
      const ranges = columns.map((column) =>
        toRange({ row: 0, rows: session.sheet(id).getRowCount(), column, columns: 1 }),
      );
      if (columns.length > 0)
        session.mutate((hidden ? SetColHiddenMutation : SetColVisibleMutation).id, { subUnitId: id, ranges });
    },

    merges: (id) => session.sheet(id).getMergeData().map(fromRange),
    setMerges(id, merges) {
      const before = session.sheet(id).getMergeData();
      if (before.length > 0)
        session.mutate(commands.RemoveWorksheetMergeMutation.id, { subUnitId: id, ranges: [...before] });
      if (merges.length > 0)
        session.mutate(commands.AddWorksheetMergeMutation.id, { subUnitId: id, ranges: merges.map(toRange) });
    },

    freeze(id) {
      const { xSplit, ySplit } = session.sheet(id).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setFreeze(id, rows, columns) {
      const startRow = rows === 0 ? -1 : rows;
      const startColumn = columns === 0 ? -1 : columns;
      session.mutate(commands.SetFrozenMutation.id, {
        subUnitId: id,
        startRow,
        startColumn,
        xSplit: columns,
        ySplit: rows,
        resetScroll: false,
      });
    },

    selection() {
      const current = session.injector.get(commands.SheetsSelectionsService).getCurrentLastSelection();
      if (current) return { sheet: active(), area: fromRange(current.range) };
      return selected?.sheet === active()
        ? selected
        : { sheet: active(), area: { row: 0, column: 0, rows: 1, columns: 1 } };
    },
    select(id, area) {
      setActive(id);
      selected = { sheet: id, area };
      const corner = {
        ...toRange({ ...area, rows: 1, columns: 1 }),
        actualRow: area.row,
        actualColumn: area.column,
        isMerged: false,
        isMergedMainCell: false,
      };
      session.injector
        .get(commands.SheetsSelectionsService)
        .setSelections(session.unitId, id, [{ range: toRange(area), primary: corner, style: null }]);
    },

    onChanged(listener) {
      const told = new Set<string>(
        [
          commands.InsertSheetMutation,
          commands.RemoveSheetMutation,
          commands.SetWorksheetNameMutation,
          commands.SetWorksheetOrderMutation,
          commands.SetWorksheetHideMutation,
          commands.SetTabColorMutation,
          commands.SetWorksheetColWidthMutation,
          commands.SetWorksheetRowHeightMutation,
          commands.SetRowHiddenMutation,
          commands.SetRowVisibleMutation,
          commands.SetColHiddenMutation,
          commands.SetColVisibleMutation,
          commands.AddWorksheetMergeMutation,
          commands.RemoveWorksheetMergeMutation,
          commands.SetFrozenMutation,
        ].map(({ id }) => id),
      );
      session.disposables.push(
        session.injector.get(modules.core.ICommandService).onCommandExecuted(({ id }, options) => {
          if (told.has(id) && !session.acting && !options?.onlyLocal) listener();
        }),
      );
    },
  };
}

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function fromRange(range: IRange): Area {
  const { startRow, endRow, startColumn, endColumn } = range;
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** Indexes of the rows or columns that are not shown. */
function hiddenIn(data: Readonly<Record<number, { readonly hd?: number } | null | undefined>>): number[] {
  return Object.entries(data).flatMap(([index, entry]) => (entry?.hd === 1 ? [Number(index)] : []));
}

function sizes<T>(
  data: Readonly<Record<number, T | null | undefined>>,
  size: (entry: T) => number | undefined,
): Record<number, number> {
  const found: Record<number, number> = {};
  for (const [index, entry] of Object.entries(data)) {
    const pixels = entry ? size(entry) : undefined;
    if (pixels !== undefined) found[Number(index)] = pixels;
  }
  return found;
}
