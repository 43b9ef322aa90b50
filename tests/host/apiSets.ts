import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/**
 * Which requirement set brought each member of Excel's API, e.g. `Range.values` → `ExcelApi 1.1`, as the declarations
 * that Microsoft publishes as @types/office-js say it in their `[Api set: …]` notes. A member without a note of its own
 * came with its class. Of several notes the first counts: the others tell when more became possible.
 */
export function publishedApiSets(): ReadonlyMap<string, string> {
  const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const sets = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (statement.body === undefined || !ts.isModuleBlock(statement.body)) continue;
    for (const each of statement.body.statements) if (ts.isClassDeclaration(each)) readClass(each, sets);
  }
  return sets;
}

function readClass(declaration: ts.ClassDeclaration, sets: Map<string, string>): void {
  const ofClass = apiSet(declaration);
  for (const member of declaration.members) {
    const key = `${declaration.name?.text ?? ""}.${member.name?.getText() ?? ""}`;
    const set = apiSet(member) ?? ofClass;
    const known = sets.get(key);
    if (set !== undefined && (known === undefined || isEarlier(set, known))) sets.set(key, set);
  }
}

/** `ExcelApi 1.1 for get, 1.8 for set` is `ExcelApi 1.1`; `ExcelApi 1.7 for password` says nothing of the member itself. */
function apiSet(node: ts.Node): string | undefined {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getText())
    .join("\n");
  return /\[Api set: (\w+ \d+\.\d+)(?! for password)/.exec(comment)?.[1];
}

/** Overloads may have come at different times. */
function isEarlier(set: string, other: string): boolean {
  const version = (text: string): number => Number(/\.(\d+)$/.exec(text)?.[1]);
  return version(set) < version(other);
}
