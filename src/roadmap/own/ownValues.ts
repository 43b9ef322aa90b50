/**
 * The person's own columns in Markdown. Their names stand in the front matter, so that empty columns come back too; a value stands
 * beside what it belongs to, after the name in italics: `*Mood:* good`. What the format itself says is bold.
 */
import type { PhrasingContent } from "mdast";
import { type OwnTable, type OwnValues, ownTables, type Roadmap } from "../../career/roadmap";
import { exactText } from "../document/inlineText";

const key = (table: OwnTable) => `own columns of ${table}`;

/** Lines of the front matter: JSON, which is YAML too. */
export function ownColumnLines({ ownColumns = {} }: Roadmap): readonly string[] {
  return ownTables.flatMap((table) => {
    const names = ownColumns[table] ?? [];
    return names.length === 0 ? [] : [`${key(table)}: ${JSON.stringify(names)}`];
  });
}

/** What cannot be read as a list of names is none. */
export function readOwnColumnLines(frontMatter: string): NonNullable<Roadmap["ownColumns"]> {
  const lines = frontMatter.split("\n");
  return Object.fromEntries(
    ownTables.flatMap((table) => {
      const line = lines.find((one) => one.startsWith(`${key(table)}: `));
      const names = line === undefined ? [] : namesIn(line.slice(key(table).length + 2));
      return names.length === 0 ? [] : [[table, names]];
    }),
  );
}

function namesIn(json: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(json);
    return Array.isArray(names) ? names.filter((name) => typeof name === "string" && name !== "") : [];
  } catch {
    return [];
  }
}

/** Text that would read as a figure stands in quotes. */
export function ownText(value: string): string {
  return value.startsWith('"') || ownValue(value) !== value ? JSON.stringify(value) : value;
}

function ownValue(text: string): OwnValues[string] {
  if (text === "true" || text === "false") return text === "true";
  if (text !== "" && String(Number(text)) === text && Number.isFinite(Number(text))) return Number(text);
  if (!/^"[^]*"$/.test(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

/** `*Mood:* good` where such a column is known. */
export function ownEntry(
  [first, ...rest]: readonly PhrasingContent[],
  names: readonly string[],
): readonly [name: string, value: OwnValues[string]] | null {
  if (first?.type !== "emphasis") return null;
  const label = exactText([first]).text;
  const name = names.find((one) => `${one}:` === label);
  return name === undefined ? null : [name, ownValue(exactText(rest).text.replace(/^ /, ""))];
}
