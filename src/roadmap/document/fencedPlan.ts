/** A code fence that holds prose, not code: a plan written as Markdown or drawn as a tree. */
import type { Block } from "./document";
import { timedLine } from "./headLines";
import { readDocument } from "./readDocument";

const proseLanguages = new Set(["", "text", "txt", "md", "markdown", "plaintext", "plain"]);

/** `line` is that of the opening fence. null where the fence holds no list, heading or tree, or is a form to be filled in. */
export function fencedPlan(language: string, value: string, line: number): Block | null {
  if (!proseLanguages.has(language) || value.length > 200_000 || isForm(value)) return null;
  const rows = value.split("\n").map(treeLine);
  const marks = rows.filter(opensSomething).length;
  if (marks < (/[├└╰]/.test(value) ? 1 : 2) || /[;{}]\s*$/m.test(value) || holdsFiles(value)) return null;
  return readDocument(rows.join("\n"), line).root;
}

/** The lines of a fence that are words, not code: "```text" under "Goal:"; null for anything else. */
export function fencedWords(language: string, value: string): readonly string[] | null {
  const lines = value
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const words = lines.every(
    (line) =>
      /^\p{L}[^{}[\]<>=$;|\\`]*[;.,]?$/u.test(line) && /\p{L}\s\S|[\p{Script=Han}\p{Script=Hangul}]{3}/u.test(line),
  );
  return proseLanguages.has(language) && words && lines.length <= 20 ? lines : null;
}

/** A tree whose branches are mostly files and folders: "├── src/", "└── plan.json". */
function holdsFiles(value: string): boolean {
  const branches = value.match(/[├└╰][─-]+ *\S+/g) ?? [];
  const files = branches.filter((branch) => /[├└╰─ -][\w@.-]*(?:\/|\.[a-z]\w{0,5})$/i.test(branch));
  return files.length * 2 > branches.length;
}

/** Three or more blanks: "[your name]", "[date]", "____". */
function isForm(value: string): boolean {
  return (value.match(/\[(?!\s*[x✓✔/-]?\s*\])[^\]\n]{1,40}\](?![([:])|_{3,}|\{\{[^}\n]*\}\}/giu)?.length ?? 0) >= 3;
}

function opensSomething(row: string): boolean {
  if (/^\s*(?:[-*+•]|\d+[.)])\s+\S/.test(row) || /^#{1,6}\s/.test(row)) return true;
  return timedLine({ text: row.trim(), links: [], strong: null, line: 0 });
}

/** "│   ├── Python basics" → "  - Python basics"; arrows, rules and bare connecting lines fall away. */
function treeLine(row: string): string {
  const branch = /^([\s│|]*)[├└╰][─-]*[>►]?\s*(.*)$/.exec(row);
  if (branch) return `${" ".repeat(Math.floor((branch[1] ?? "").length / 2) * 2)}- ${branch[2] ?? ""}`;
  if (/^[\s│┃║|↓▼─━═┌┐┘└╔╗╚╝]*$/.test(row)) return "";
  return row.replace(/[┌┐└┘╔╗╚╝]/g, "").replace(/^\s*[│┃║|]\s*(.*?)\s*[│┃║|]?\s*$/, "$1");
}
