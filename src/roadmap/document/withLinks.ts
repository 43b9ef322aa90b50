import type { TextLine } from "./document";

export function withLinks(line: TextLine): string {
  const extra = line.links.filter((link) => !line.text.includes(link));
  return extra.length === 0 ? line.text : `${line.text} (${extra.join(", ")})`;
}
