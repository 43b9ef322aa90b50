/** Bytes or pasted text → clean lines: encoding, size limits and line ends, each trouble told with its line. */
import type { RoadmapProblem } from "../../career/roadmap";
import { decodeBytes } from "./decodeBytes";
import { joinMarks } from "./joinMarks";
import { repairMojibake } from "./mojibake";

export interface DecodedText {
  /** LF line ends, no byte-order mark; "" where nothing could be read. */
  readonly text: string;
  readonly problems: readonly RoadmapProblem[];
}

/** Largest document that is read: 10 MB and 200,000 lines. */
const sizeLimits = { bytes: 10 * 1024 * 1024, lines: 200_000 } as const;

/** UTF-8 with or without a mark, UTF-16 with one, Windows-1252 as a last resort; damaged runs are repaired. */
export function decodeText(content: string | Uint8Array, name: string): DecodedText {
  const size = content.length;
  if (size > sizeLimits.bytes) return refused(`${name} is ${megabytes(size)} large; a roadmap may have up to 10 MB.`);
  const problems: RoadmapProblem[] = [];
  let text: string;
  if (typeof content === "string") text = content;
  else {
    const decoded = decodeBytes(content);
    text = decoded.text;
    if (decoded.fallback)
      problems.push({
        severity: "note",
        line: 1,
        message: `${name} is not valid UTF-8; it was read as Windows-1252. Check accented letters.`,
      });
  }
  text = text.replace(/\r\n?/g, "\n");
  const foreign = foreignFormat(text);
  if (foreign !== undefined) return refused(`${name} is ${foreign}`);
  const lines = countLines(text);
  if (lines > sizeLimits.lines) return refused(`${name} has ${lines} lines; a roadmap may have up to 200000.`);
  if (text.trim() === "") return refused(`${name} is empty. Give Markdown or plain text with at least one line.`);
  const repaired = repairMojibake(withoutControls(text));
  const joined = joinMarks(repaired.text);
  for (const repair of repaired.repairs)
    problems.push({
      severity: "note",
      line: repair.line,
      message: `Line ${repair.line}: ${repair.examples.join(", ")} had been read in the wrong encoding (${repair.encoding}) and was repaired.`,
    });
  if (joined.line !== null)
    problems.push({
      severity: "note",
      line: joined.line,
      message: `Line ${joined.line}: letters here and below are stored apart from their accents; they were joined, and look the same.`,
    });
  return { text: joined.text, problems };
}

function refused(message: string): DecodedText {
  return { text: "", problems: [{ severity: "error", line: 1, message }] };
}

/** What a document is that is no text, by how it begins, and the way out. */
function foreignFormat(text: string): string | undefined {
  if (text.startsWith("%PDF-"))
    return "a PDF, not plain text. Copy its text and paste it into the pane, or save it as plain text (.txt) or Markdown.";
  if (/^(?:PK\u0003\u0004|ÐÏ\u0011à|\{\\rtf)/.test(text))
    return "a document of Word or another program, not plain text. Save it there as plain text (.txt) or Markdown, or copy its text and paste it into the pane.";
  return looksBinary(text) ? "not a text file. Give Markdown or plain text, saved as UTF-8." : undefined;
}

/** A NUL, or more than one control character in a hundred; a few may have been lost in copying, however short the text. */
function looksBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  return controls > Math.max(3, sample.length / 100);
}

/**
 * Nobody sees them, and no cell can hold them: control characters, halves of surrogate pairs and byte-order marks. Marks of direction and
 * blanks of other widths around a Markdown sign would hide it.
 */
function withoutControls(text: string): string {
  return text
    .replace(/[\v\f]/g, " ")
    .replace(/[\u0001-\u0008\u000E-\u001F\uFEFF\p{Surrogate}]/gu, "")
    .replace(
      /^[\u200B\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069]+(?=#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|[|>])/gmu,
      "",
    )
    .replace(/^( {0,3}(?:#{1,6}|[-*+]|\d{1,9}[.)]))[\u00A0\u2000-\u200A\u202F\u3000]+/gmu, "$1 ");
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
