import type { Action, OwnValues, Roadmap } from "../../career/roadmap";
import type { Cell, Column, Table } from "../../career/sheet";
import { type PlacedAction, flatActions, idMaker } from "./actionIds";
import { statusOf } from "./actionTable";
import { withOwn } from "./ownColumns";
import { noteColumns, seldomNoteColumns, tableNames } from "./tables";

/** Sections in their order, each with its actions and notes, and the notes of the phases. */
export function noteTable(roadmap: Roadmap): Table {
  const placed = placedRows(roadmap);
  const columns = [...noteColumns, ...moreColumns(placed)];
  const rows = placed.map((row) => columns.map(({ name }) => cellOf(row, name)));
  return withOwn(
    { name: tableNames.notes, columns, rows },
    roadmap.ownColumns?.notes,
    placed.map(({ own, placed: action }) => own ?? action?.action.own),
  );
}

interface NoteRow {
  readonly belongs: string | number;
  readonly kind: "Section" | "Action" | "Note" | "Phase note";
  readonly text: string;
  readonly id: string;
  readonly placed?: PlacedAction;
  readonly own?: OwnValues;
}

function placedRows({ phases, sections }: Roadmap): readonly NoteRow[] {
  const makeId = idMaker();
  const row = (kind: NoteRow["kind"], belongs: string | number, text: string): NoteRow => ({
    kind,
    belongs,
    text,
    id: makeId(text),
  });
  return [
    ...phases.flatMap(({ number, notes }) => notes.map((note) => row("Phase note", number, note))),
    ...sections.flatMap(({ title, actions, notes, own }) => [
      { ...row("Section", title, title), ...(own && { own }) },
      ...flatActions(actions, makeId).map((placed): NoteRow => ({
        kind: "Action",
        belongs: title,
        text: placed.action.text,
        id: placed.id,
        placed,
      })),
      ...notes.map((note) => row("Note", title, note)),
    ]),
  ];
}

const seldom: Readonly<Record<string, (action: Action) => Cell>> = {
  Evidence: ({ evidence }) => evidence ?? null,
  Notes: ({ note }) => note ?? null,
  "Due month": ({ dueMonth }) => dueMonth,
};

function moreColumns(rows: readonly NoteRow[]): readonly Column[] {
  const needed = (name: string) =>
    rows.some(({ placed }) => placed && (seldom[name]?.(placed.action) ?? null) !== null);
  return seldomNoteColumns.filter(({ name }) => needed(name));
}

function cellOf({ belongs, kind, text, id, placed }: NoteRow, column: string): Cell {
  switch (column) {
    case "Belongs to":
      return belongs;
    case "Text":
      return text;
    case "Kind":
      return kind;
    case "Id":
      return id;
  }
  if (placed === undefined) return null;
  const { action, parent } = placed;
  switch (column) {
    case "Group":
      return action.group ?? null;
    case "Status":
      return statusOf(action);
    case "Link":
      return action.links?.join(" ") ?? null;
    case "Parent":
      return parent;
  }
  return seldom[column]?.(action) ?? null;
}
