/** A column of bare numbers under a word for time: weeks that are counted, or how many of them a phase takes. */
import type { TableRow, TextLine } from "../document/document";
import { labelOf } from "../labels/labelOf";
import { timeTokens } from "../time/timeTokens";

/** Which column it is, and the time that a cell of it prints once the header is said along. */
export interface NumberColumn {
  readonly at: number;
  readonly spell: (cell: string) => string;
}

/** "3" under "Week" is week 3; under "Weeks", between 2 and 3, or under "Duration (weeks)" it is 3 weeks. null where no column is one. */
export function numberColumn(header: readonly TextLine[], rows: readonly TableRow[]): NumberColumn | null {
  const numbers = (i: number) => rows.flatMap((row) => spanIn(row.cells[i]?.text ?? "") ?? []);
  const at = header.findIndex(({ text }, i) => labelOf(text) === "time" && numbers(i).length * 2 > rows.length);
  const name = header[at]?.text;
  if (name === undefined) return null;
  const unit = timeTokens(name).find((token) => token.unit !== undefined);
  if (!unit) return { at, spell: (cell) => `${name} ${cell}` };
  const word = name.slice(unit.start, unit.end);
  return { at, spell: measures(name, word, numbers(at)) ? (cell) => `${cell} ${word}` : (cell) => `${word} ${cell}` };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly about: boolean;
}

/** "3", "~3", "4–6", "7+" */
function spanIn(cell: string): Span | null {
  const [, about, from, to] = /^([~≈])?\s*(\d{1,3})(?:\s*[-–—]\s*(\d{1,3}))?\+?$/.exec(cell) ?? [];
  return from === undefined ? null : { from: Number(from), to: Number(to ?? from), about: about !== undefined };
}

/**
 * Numbers that fall count nothing, and neither do those that are only about right. Single ones under "Weeks" count where they have no gap;
 * elsewhere those that come again, and do not begin with 1, measure.
 */
function measures(name: string, unit: string, spans: readonly Span[]): boolean {
  const steps = spans.slice(1).map(({ from }, i) => from - (spans[i]?.to ?? from));
  if (spans.some(({ about }) => about) || steps.some((step) => step < 0)) return true;
  if (spans.some(({ from, to }) => from !== to)) return false;
  if (new RegExp(`[(（[]\\s*${unit}\\s*[)）\\]]$`, "iu").test(name)) return true;
  const late = (spans[0]?.from ?? 0) > 1;
  const again = steps.includes(0);
  return /s$/iu.test(unit) ? late || again || steps.some((step) => step > 1) : late && again;
}
