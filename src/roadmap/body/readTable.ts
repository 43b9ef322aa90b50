import type { TableRow, TextLine } from "../document/document";
import { withLinks } from "../document/withLinks";
import { emptyCell } from "../labels/emptyCell";
import { isTotal } from "../labels/isTotal";
import { isResource, isTask, labelOf } from "../labels/labelOf";
import { type Reader, type Under, addTo, fieldOf } from "./bodyFields";
import { cellParts } from "./cellParts";
import { lineAction } from "./lineAction";

/** A row inside a phase is an action; columns that are labelled otherwise go where their label says. */
export function readTable(header: readonly TextLine[], rows: readonly TableRow[], reader: Reader, under: Under): void {
  const kinds = header.map((cell) => labelOf(cell.text));
  const text = (row: TableRow, i: number) => row.cells[i]?.text ?? "";
  const wordy = (i: number) => rows.some((row) => /\p{L}{2}/u.test(text(row, i)));
  // Rows that open with a risk are risks, and those that open with a book are resources, whatever is said of them further on.
  const first = header.findIndex((_, i) => wordy(i));
  const opening = kinds[first];
  const named = opening === "failureModes" || isResource(header[first]?.text ?? "");
  if (under.kind === undefined && opening && named && !kinds.includes("actions")) {
    readTable(header, rows, reader, { kind: opening, label: header[first]?.text ?? "" });
    return;
  }
  // A column that says the same of several rows sorts them and names none.
  const telling = (i: number) => new Set(rows.map((row) => text(row, i))).size === rows.length;
  const own = fieldOf(under.kind);
  const free = header
    .map((_, i) => i)
    .filter((i) => (kinds[i] === null || kinds[i] === "actions" || kinds[i] === "title") && wordy(i));
  // "Mitigation" beside "Risk": under a heading of risks the risk comes first.
  const labelled = header.findIndex((_, i) => own !== "actions" && kinds[i] && fieldOf(kinds[i]) === own && wordy(i));
  const main =
    (labelled >= 0 ? labelled : undefined) ??
    free.find((i) => isTask(header[i]?.text ?? "")) ??
    free.find((i) => kinds[i] === "actions") ??
    free.find((i) => kinds[i] === "title") ??
    (own === "notes" ? undefined : (free.find(telling) ?? free[0])) ??
    first;
  for (const row of rows) {
    if (own === "actions" && isTotal(row)) {
      reader.body.notes.push(row.cells.flatMap((cell) => (emptyCell(cell.text) ? [] : cell.text)).join(" – "));
      continue;
    }
    const name = text(row, main).replace(/\n/g, " ");
    const extra: string[] = [];
    let done = false;
    let inProgress = false;
    row.cells.forEach((cell, i) => {
      if (i === main || emptyCell(cell.text)) return;
      const kind = kinds[i];
      if (kind === "status") {
        done ||=
          !/\[\s?\]|[☐⬜🔲□]/u.test(cell.text) &&
          /\b100\s?%|✅|☑|✔|\bdone\b|complete|erledigt|готово|完成|\[x\]/iu.test(cell.text);
        inProgress = !done && /🔄|🚧|⏳|progress|started|\[\/\]/iu.test(cell.text);
      } else if (
        kind &&
        kind !== "notes" &&
        kind !== "time" &&
        kind !== "actions" &&
        kind !== "title" &&
        own === "actions"
      )
        for (const part of cellParts(cell.text)) addTo(reader, kind, part, header[i]?.text);
      else extra.push(`${header[i]?.text ?? ""}: ${withLinks(cell).replace(/\n/g, ", ")}`.replace(/^: /, ""));
    });
    const line = row.cells[main];
    if (own !== "actions")
      addTo(reader, under.kind, [name, ...extra].filter((part) => part !== "").join(" – "), under.label);
    else if (line && name !== "") {
      for (const part of cellParts(line.text)) {
        const made = lineAction({ ...line, text: part }, reader, under);
        reader.body.actions.push({ ...made, done, ...(inProgress ? { inProgress } : {}) });
      }
      if (extra.length > 0) reader.body.notes.push(`${name}: ${extra.join("; ")}`);
    } else if (extra.length > 0) reader.body.notes.push(extra.join("; "));
  }
}
