import type { Area } from "../grid/area";
import type { ShiftDirection } from "../grid/grid";
import type { ExcelObject } from "../protocol/excelType";

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Told by the model what has happened; sends it on to the add-ins that listen. */
export interface EventHub {
  /** Whether events are sent at all: an add-in may do without for a while. */
  enabled: boolean;
  /** `moved` says where the other cells went when cells were inserted or deleted. */
  changed(sheet: string, area: Area, change: ChangeType, moved?: ShiftDirection): void;
  selected(sheet: string, area: Area): void;
  activated(sheet: string): void;
  added(kind: "worksheet" | "table", id: string, sheet: string): void;
  deleted(kind: "worksheet" | "table", id: string, sheet: string, name: string): void;
  /** The range that an event carried by its reference. */
  rangeOf(reference: string): ExcelObject;
}
