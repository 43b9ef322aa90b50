/** Lines that an editor wrapped at its margin are one line again. */
import { labelledText } from "../labels/labelOf";
import type { TextLine } from "./document";
import { timedLine } from "./headLines";

/** What fits between the narrowest margins; a line that had room for the next word was ended on purpose. */
const narrowest = 60;

/** `soft`: whether a line follows the one before it without a mark of its end. `item`: the lines are those of one list item. */
export function unwrapped(
  lines: readonly (TextLine & { readonly soft: boolean })[],
  item: boolean,
): readonly TextLine[] {
  const joined: TextLine[] = [];
  let before = "";
  for (const { soft, ...line } of lines) {
    const last = joined[joined.length - 1];
    if (last && soft && goesOn(before, line, item) && !(last.strong?.rest === "" && last.text === before))
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        links: [...last.links, ...line.links],
        strong: last.strong && { ...last.strong, rest: `${last.strong.rest} ${line.text}`.trim() },
      };
    else joined.push(line);
    before = line.text;
  }
  return joined;
}

function goesOn(before: string, line: TextLine, item: boolean): boolean {
  const word = /^\S+/u.exec(line.text)?.[0] ?? "";
  if (before.length + 1 + word.length < narrowest || line.strong !== null) return false;
  if (!/^["'“‘([]?[\p{Ll}\p{Lu}\p{Nd}]/u.test(word) || /^\d{1,3}[.)]$/u.test(word)) return false;
  const ended = /[.!?:;…]["'”’)]?$/u.test(before);
  if (/^["'“‘([]?\p{Ll}/u.test(word) && !ended) return true;
  return (item || !ended) && labelledText(line.text, null) === null && !timedLine(line);
}
