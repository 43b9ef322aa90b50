import { type Area, formatArea, intersect } from "../grid/area";
import type { HostEntry } from "../protocol/messages";
import { References } from "../protocol/references";
import type { Book } from "./book";
import type { EventHub } from "./events";
import { rangeType } from "./range";

/** Under which events are sent that concern the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** The client's numbers: for messages that carry events, and for the kinds of event. */
const EVENT_CATEGORY = 65_536;
const EVENTS = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The client's words for where cells went. */
const SHIFTS = {
  down: "ShiftCellDown",
  up: "ShiftCellUp",
  right: "ShiftCellRight",
  left: "ShiftCellLeft",
} as const;

type TriggerSource = "ThisLocalAddin" | "Unknown";

export interface SendingEventHub extends EventHub {
  /** Before anything happens. */
  attach(book: Book): void;
  /** What happens until the work is done was caused by `source`. */
  during<T>(source: TriggerSource, work: () => Promise<T>): Promise<T>;
  calculated(): void;
}

/** Collects what happens in a turn and sends it afterwards, in order. */
export function eventHub(send: (entries: readonly HostEntry[]) => void): SendingEventHub {
  const references = new References();
  let book: Book | undefined;
  let outbox: HostEntry[] = [];
  let triggerSource: TriggerSource = "Unknown";
  let lastActive: string | undefined;

  const emit = (kind: keyof typeof EVENTS, targets: readonly string[], details: object): void => {
    if (!hub.enabled) return;
    if (outbox.length === 0) setTimeout(flush, 0);
    const message = JSON.stringify({ source: "Local", ...details });
    for (const targetId of targets)
      outbox.push({ messageCategory: EVENT_CATEGORY, messageType: EVENTS[kind], targetId, id: 0, message });
  };
  const flush = (): void => {
    const entries = outbox;
    outbox = [];
    send(entries);
  };
  const tablesAt = (sheet: string, area: Area) =>
    book?.tables.filter((table) => table.sheet === sheet && intersect(table.area, area)) ?? [];

  const hub: SendingEventHub = {
    enabled: true,
    attach(attached) {
      book = attached;
      lastActive = attached.grid.sheets.active();
    },
    async during(source, work) {
      triggerSource = source;
      try {
        return await work();
      } finally {
        triggerSource = "Unknown";
      }
    },
    changed(sheet, area, changeType, moved) {
      if (book === undefined) return;
      const referenceId = references.keep(rangeType({ book, sheet, area }));
      const details = {
        worksheetId: sheet,
        address: formatArea(area),
        changeType,
        triggerSource,
        shiftDirection: moved === undefined ? "None" : SHIFTS[moved],
        referenceId,
      };
      emit("worksheetChanged", [sheet, WORKBOOK_TARGET], details);
      for (const { id, area: whole } of tablesAt(sheet, area)) {
        const common = intersect(whole, area) ?? area;
        emit("tableChanged", [id, sheet, WORKBOOK_TARGET], { ...details, tableId: id, address: formatArea(common) });
      }
    },
    selected(sheet, area) {
      const details = { worksheetId: sheet, address: formatArea(area) };
      emit("worksheetSelectionChanged", [sheet, WORKBOOK_TARGET], details);
      for (const { id } of tablesAt(sheet, area))
        emit("tableSelectionChanged", [id], { ...details, tableId: id, isInsideTable: true });
    },
    activated(sheet) {
      if (sheet === lastActive) return;
      if (lastActive !== undefined)
        emit("worksheetDeactivated", [lastActive, WORKBOOK_TARGET], { worksheetId: lastActive });
      lastActive = sheet;
      emit("worksheetActivated", [sheet, WORKBOOK_TARGET], { worksheetId: sheet });
    },
    added(kind, id, sheet) {
      if (kind === "worksheet") emit("worksheetAdded", [WORKBOOK_TARGET], { worksheetId: id });
      else emit("tableAdded", [sheet, WORKBOOK_TARGET], { tableId: id, worksheetId: sheet });
    },
    deleted(kind, id, sheet, name) {
      if (kind === "worksheet") emit("worksheetDeleted", [WORKBOOK_TARGET], { worksheetId: id, worksheetName: name });
      else emit("tableDeleted", [sheet, WORKBOOK_TARGET], { tableId: id, tableName: name, worksheetId: sheet });
    },
    calculated() {
      for (const sheet of book?.grid.sheets.ids() ?? [])
        emit("worksheetCalculated", [sheet, WORKBOOK_TARGET], { worksheetId: sheet, address: "" });
    },
    rangeOf: (reference) => references.find(reference),
  };
  return hub;
}
