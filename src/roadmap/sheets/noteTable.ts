import type { Roadmap } from "../../career/roadmap";
import type { Cell, Rows } from "../../career/sheet";
import { flatActions, idMaker } from "./actionIds";
import { statusOf } from "./actionTable";
import { longestCell } from "./entries";

/** Kinds of rows on the Notes sheet. "More" goes on with the text of the row above, which was too long for one cell. */
export const noteKinds = ["Section", "Action", "Note", "Phase note", "More"] as const;

/** Sections in their order, each with its actions and notes, and the notes of the phases; in the order of noteColumns. */
export function noteRows(roadmap: Roadmap): Rows {
  const makeId = idMaker();
  const rows: (readonly Cell[])[] = [];
  const add = (
    id: string | null,
    belongs: string | number,
    kind: string,
    text: string,
    more: Partial<Record<"group" | "parent" | "status" | "link", string | null>> = {},
  ) => {
    pieces(text).forEach((piece, i) =>
      rows.push([
        belongs,
        piece,
        i === 0 ? kind : "More",
        more.group ?? null,
        i === 0 ? (more.status ?? null) : null,
        more.link ?? null,
        i === 0 ? id : null,
        more.parent ?? null,
      ]),
    );
  };
  for (const phase of roadmap.phases)
    for (const note of phase.notes) add(makeId(note), phase.number, "Phase note", note);
  for (const section of roadmap.sections) {
    add(makeId(section.title), section.title, "Section", section.title);
    for (const { action, id, parent } of flatActions(section.actions, makeId))
      add(id, section.title, "Action", action.text, {
        group: action.group ?? null,
        parent,
        status: statusOf(action),
        link: action.links?.join(" ") ?? null,
      });
    for (const note of section.notes) add(makeId(note), section.title, "Note", note);
  }
  return rows;
}

function pieces(text: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += longestCell) parts.push(text.slice(at, at + longestCell));
  return parts.length === 0 ? [""] : parts;
}
