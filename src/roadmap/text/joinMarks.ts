/** A letter with the marks that a Mac stores apart from it: "e" and "´", カ and ゛, ا and ٔ. */
const apart =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}+|[اويى][\u0653-\u0655]|[\u1100-\u11FF]{2,}/gu;

/** The same letters in one piece, as the words of the tables are written; `line` is the first that had any. */
export function joinMarks(text: string): { readonly text: string; readonly line: number | null } {
  let first: number | null = null;
  const joined = text.replace(apart, (letter, at: number) => {
    const whole = letter.normalize("NFC");
    if (whole !== letter) first ??= at;
    return whole;
  });
  return { text: joined, line: first === null ? null : text.slice(0, first).split("\n").length };
}
