import type { Problem } from "../../../career/problem";
import type { OwnValues, Section } from "../../../career/roadmap";
import { placeOf, tableNames } from "../tables";
import { type Branch, grow, marks, place } from "./actionTree";
import { type Row, nowhere } from "./tableRows";

/** Notes by the number of the phase they belong to. */
export function notesByPhase(rows: readonly Row[]): ReadonlyMap<number, readonly string[]> {
  const notes = new Map<number, string[]>();
  for (const { row, kind, text } of notesOf(rows)) {
    const number = kind === "phase note" ? row.number("Belongs to") : null;
    if (number !== null) notes.set(number, [...(notes.get(number) ?? []), text]);
  }
  return notes;
}

/** Titled sections in the order of the rows; rows typed below belong to the section they name. */
export function readSections(rows: readonly Row[]): readonly Section[] {
  const sections: { title: string; actions: Branch[]; notes: string[]; own?: OwnValues }[] = [];
  let known = new Map<string, Branch>();
  const open = (title: string) => {
    const made = { title, actions: [] as Branch[], notes: [] as string[] };
    sections.push(made);
    known = new Map();
    return made;
  };
  for (const { row, kind, text } of notesOf(rows)) {
    if (kind === "section") {
      Object.assign(open(text.trim()), row.own);
      continue;
    }
    if (kind === "phase note" || text.trim() === "") continue;
    const belongs = row.text("Belongs to");
    const last = sections[sections.length - 1];
    const section =
      last && (belongs === "" || belongs === last.title)
        ? last
        : (sections.find(({ title }) => title === belongs) ?? open(belongs === "" ? "Notes" : belongs));
    if (kind !== "action") section.notes.push(text);
    else
      place(
        { action: { text: text.trim(), dueMonth: row.number("Due month"), ...marks(row) }, children: [] },
        row,
        known,
        () => section.actions,
      );
  }
  return sections.map(({ actions, ...section }) => ({ ...section, actions: actions.map(grow), lines: nowhere }));
}

/** A note is a paragraph of Markdown: what stands beside it in a column of the person's own can only be told. */
export function ownBesideNotes(rows: readonly Row[]): readonly Problem[] {
  return notesOf(rows).flatMap(({ row, kind, text }) => {
    const names = kind === "section" || kind === "action" ? [] : Object.keys(row.own.own ?? {});
    if (names.length === 0) return [];
    return [
      {
        severity: "warning",
        message: `${placeOf(tableNames.notes)}: ${names.join(", ")} beside the note "${text.slice(0, 60)}" stays in the sheet; a document has a place for it beside sections and actions alone.`,
      },
    ];
  });
}

interface NoteRow {
  readonly row: Row;
  readonly kind: string;
  readonly text: string;
}

function notesOf(rows: readonly Row[]): readonly NoteRow[] {
  return rows.map((row) => ({ row, kind: row.text("Kind").toLowerCase(), text: String(row.value("Text") ?? "") }));
}
