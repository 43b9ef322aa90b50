/** A code fence that holds prose, not code: a plan written as Markdown or drawn as a tree. */
import type { Block } from "./document";
import { readDocument } from "./readDocument";

const proseLanguages = new Set(["", "text", "txt", "md", "markdown", "plaintext", "plain"]);

/** `line` is that of the opening fence. null where the fence holds no list, heading or tree. */
export function fencedPlan(language: string, value: string, line: number): Block | null {
  if (!proseLanguages.has(language) || value.length > 200_000) return null;
  const tree = value.split("\n").map(treeLine);
  const text = tree.join("\n");
  const marks = tree.filter((row) => /^\s*(?:[-*+]|\d+[.)])\s+\S/.test(row) || /^#{1,6}\s/.test(row)).length;
  if (marks < (/[├└╰]/.test(value) ? 1 : 2) || /[;{}]\s*$/m.test(value)) return null;
  return readDocument(text, line).root;
}

/** "│   ├── Python basics" → "  - Python basics"; arrows and bare connecting lines fall away. */
function treeLine(row: string): string {
  const branch = /^([\s│|]*)[├└╰][─-]*[>►]?\s*(.*)$/.exec(row);
  if (branch) return `${" ".repeat(Math.floor((branch[1] ?? "").length / 2) * 2)}- ${branch[2] ?? ""}`;
  return /^[\s│|↓▼─┌┐┘└]*$/.test(row) ? "" : row.replace(/[┌┐└┘]/g, "").replace(/^\s*[│|]\s?(.*?)\s*[│|]\s*$/, "$1");
}
