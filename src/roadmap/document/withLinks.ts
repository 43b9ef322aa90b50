import type { TextLine } from "./document";

/** The words with the addresses behind them in brackets, where the words do not show them. */
export function withLinks(line: TextLine): string {
  const extra = line.links.filter((link) => !line.text.includes(link));
  return extra.length === 0 ? line.text : `${line.text} (${extra.join(", ")})`;
}
