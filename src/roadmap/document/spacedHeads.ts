/** "##Title" and "#My plan", written without the blank that Markdown asks for, as the headings that were meant; every line stays where it is. */
export function spacedHeads(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => tight.test(line))) return lines;
  const first = lines.findIndex((line) => line.trim() !== "");
  let fence: string | null = null;
  return lines.map((line, i) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      return line;
    }
    if (mark !== undefined) fence = mark;
    return tight.test(line) || (i === first && tightTitle.test(line)) ? line.replace(/#(?=[^#])/, "# ") : line;
  });
}

/** One sign alone, as in "#career", may be a tag. */
const tight = /^ {0,3}#{2,6}(?=[\p{L}\p{N}\p{Extended_Pictographic}*"'“«„(（【])/u;

const tightTitle = /^ {0,3}#(?=\p{L})(?!.*\s#)/u;
