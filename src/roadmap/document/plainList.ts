/** Lists without Markdown's marks: lines of a paragraph that open with "•", "–", "🔹" or a box. */
import { boxOf } from "./checkBoxes";
import type { Content, ListItem, TextLine } from "./document";

/** The lines of a paragraph as texts and lists, in their order. */
export function paragraphContent(lines: readonly TextLine[]): readonly Content[] {
  const found: Content[] = [];
  let from = 0;
  while (from < lines.length) {
    const first = lines[from];
    if (!first) break;
    const listed = opens(lines, from);
    let to = from + 1;
    while (to < lines.length && opens(lines, to) === listed) to++;
    const texts = lines.slice(from, to);
    const span = [first.line, texts[texts.length - 1]?.line ?? first.line] as const;
    found.push(
      listed
        ? { type: "list", ordered: false, items: texts.map(plainItem), lines: span }
        : { type: "text", texts, lines: span },
    );
    from = to;
  }
  return found;
}

const bullet = /^[•◦▪‣●○∙⁃]\s*(?=\S)/u;

/** A dash, a mark or a check opens ordinary text and labels as well: only two such lines in a row, without bold words, are a list. */
const looseBullet = /^(?:[–—·]\s+|[🔹🔸🔷🔶▸▹►➤]\s*)(?=\S)/u;

function opens(lines: readonly TextLine[], i: number): boolean {
  const loose = (k: number) => {
    const line = lines[k];
    return line?.strong === null && (looseBullet.test(line.text) || boxOf(line.text) !== null);
  };
  return bullet.test(lines[i]?.text ?? "") || (loose(i) && (loose(i - 1) || loose(i + 1)));
}

function plainItem(line: TextLine): ListItem {
  const words = line.text.replace(bullet, "").replace(looseBullet, "");
  const boxed = boxOf(words);
  return {
    ...line,
    text: boxed?.rest ?? words,
    checked: boxed?.box.checked ?? null,
    inProgress: boxed?.box.inProgress ?? false,
    ...(boxed?.box.skipped ? { skipped: true } : {}),
    content: [],
    lines: [line.line, line.line],
  };
}
