import type { Cell } from "../career/sheet";

/** Most characters that Excel keeps in one cell. */
export const longestText = 32_767;

/**
 * What to send to `Range.formulas` so that the cell holds exactly this value.
 *
 * Excel reads every string it is sent as if a person had typed it, so that `=1+1`, `1/2` or `May 5` would not stay what they
 * are. Text that could be read as anything else gets the apostrophe Excel keeps out of the value.
 */
export function cellInput(cell: Cell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  if (typeof cell !== "string") return cell;
  const text = cleanText(cell);
  return text === "" || isPlainWords(text) ? text : `'${text}`;
}

/** Drops what a cell cannot hold (control characters, halves of surrogate pairs), and cuts at the longest text. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\p{Surrogate}]/gu, "")
    .slice(0, longestText)
    .replace(/[\uD800-\uDBFF]$/, "");
}

/** Starts with a letter, has no digit and is no truth value: never a formula, number, date or error. */
function isPlainWords(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !truthValues.has(text.trim().toUpperCase());
}

/** TRUE and FALSE as Excel reads them in the languages it speaks. */
const truthValues: ReadonlySet<string> = new Set(
  (
    "TRUE FALSE WAHR FALSCH VRAI FAUX VERDADERO FALSO VERO VERDADEIRO WAAR ONWAAR SANT FALSKT SAND FALSK SANN USANN TOSI EPÄTOSI " +
    "PRAWDA FAŁSZ PRAVDA NEPRAVDA IGAZ HAMIS DOĞRU YANLIŞ ИСТИНА ЛОЖЬ ІСТИНА ХИБНІСТЬ CERT FALS ADEVĂRAT ISTINA LAŽ TÕENE VÄÄR"
  ).split(" "),
);
