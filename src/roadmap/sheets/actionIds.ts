/** Ids that stay with an action while the document around it changes: a short hash of its words, made unique by counting. */
import type { Action } from "../../career/roadmap";

export function idMaker(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const hash = hashOf(text);
    const count = (taken.get(hash) ?? 0) + 1;
    taken.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
}

/** Over the lower-case words: case and spaces may change. "a" stands first, so that no id looks like a number. */
function hashOf(text: string): string {
  return `a${shortHash(normal(text))}`;
}

/** FNV-1a, in seven characters. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}

/** Words for comparing: lower case, single spaces, no punctuation. */
export function normal(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? text.trim() : words;
}

export interface PlacedAction {
  readonly action: Action;
  readonly id: string;
  readonly parent: string | null;
}

/** The tree as rows, parents before their children. */
export function flatActions(actions: readonly Action[], makeId: (text: string) => string): readonly PlacedAction[] {
  const rows: PlacedAction[] = [];
  const stack = [...actions].reverse().map((action) => ({ action, parent: null as string | null }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const id = makeId(next.action.text);
    rows.push({ action: next.action, id, parent: next.parent });
    for (const child of [...next.action.children].reverse()) stack.push({ action: child, parent: id });
  }
  return rows;
}
