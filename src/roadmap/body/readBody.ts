/** Sorts what stands under a phase into goals, actions, deliverables, failure modes, rules and notes. */
import type { TextLine } from "../document/document";
import { withLinks } from "../document/withLinks";
import { labelOf, labelledText } from "../labels/labelOf";
import type { Candidate } from "../phases/candidates";
import { type Body, type Reader, addTo, fieldOf, isField } from "./bodyFields";
import { cellParts } from "./cellParts";
import type { DueMonth } from "./dueMonth";
import { lineAction } from "./lineAction";
import { takeLooseLines } from "./looseLines";
import { readBlocks, readContent } from "./readContent";

export function readBody(
  candidate: Pick<Candidate, "content" | "blocks" | "remainder" | "row" | "printedTime">,
  due: DueMonth,
): Body {
  const body: Body = { goals: [], actions: [], deliverables: [], failureModes: [], rules: [], notes: [] };
  const reader: Reader = { body, outputs: [], loose: [], due, printedTime: candidate.printedTime };
  readContent(candidate.content, reader, {});
  readBlocks(candidate.blocks, reader, {});
  if (candidate.row) for (const { header, cell } of candidate.row.cells) readCell(header, cell, reader);
  if (candidate.remainder) {
    const labelled = labelledText(candidate.remainder.text, null);
    if (labelled && isField(labelled.kind)) addTo(reader, labelled.kind, labelled.text);
    else if (body.actions.length === 0) body.actions.push(lineAction(candidate.remainder, reader, {}));
    else body.notes.unshift(candidate.remainder.text);
  }
  takeLooseLines(reader);
  // Where the phase names its deliverable, outputs are what comes out along the way.
  if (body.deliverables.length > 0) for (const { label, text } of reader.outputs) body.notes.push(`${label}: ${text}`);
  else for (const { text, dueMonth } of reader.outputs) body.deliverables.push({ text, dueMonth });
  return body;
}

function readCell(header: string, cell: TextLine, reader: Reader): void {
  const kind = labelOf(header);
  const field = kind === null || kind === "title" ? "actions" : fieldOf(kind);
  for (const part of cellParts(cell.text)) {
    // A mark or a number alone says nothing to do.
    if (field === "actions" && !/\p{L}/u.test(part)) reader.body.notes.push(`${header}: ${part}`);
    else if (field === "actions") reader.body.actions.push(lineAction({ ...cell, text: part }, reader, {}));
    else addTo(reader, kind ?? undefined, field === "notes" ? withLinks({ ...cell, text: part }) : part, header);
  }
}
