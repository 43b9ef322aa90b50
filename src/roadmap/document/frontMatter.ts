/** Front matter: the fields before a document's first line, in YAML or TOML. */

/** Simple `key: value` lines of a YAML or TOML front matter. */
export function frontMatterFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split("\n")) {
    const match = /^([\p{L}][\p{L}\p{N} _-]*)\s*[:=]\s*(.+)$/u.exec(line);
    if (match?.[1] && match[2])
      fields.set(match[1].trim().toLowerCase().replace(/[ _]/g, "-"), match[2].trim().replace(/^["']|["']$/g, ""));
  }
  return fields;
}

/**
 * Whether a document that opens with `---` or `+++` opens with front matter. Every line to the next such mark must be a field, something
 * indented or listed under one, or a comment; anything else makes the mark a rule between paragraphs, and the text below it the document's.
 */
export function opensWithFrontMatter(lines: readonly string[]): boolean {
  const mark = /^(---|\+\+\+)\s*$/.exec(lines[0] ?? "")?.[1];
  const end = mark === undefined ? -1 : lines.findIndex((line, i) => i > 0 && line.trimEnd() === mark);
  if (end < 0) return false;
  let fields = 0;
  for (let i = 1; i < end; i++) {
    const line = lines[i] ?? "";
    if (field.test(line)) fields++;
    // "# Plan" and a blank line: a heading.
    else if (line.startsWith("#") && lines[i + 1]?.trim() !== "") continue;
    else if (line.trim() !== "" && !(fields > 0 && belowField.test(line))) return false;
  }
  return fields > 0;
}

/** `title: Plan`, `"start-date": 2026-01`, `tags = ["a"]`, `[params]` */
const field = /^(?:["']?[\p{L}_][\p{L}\p{N}\p{M} ._-]*["']?\s*(?::(?:\s|$)|=)|\[[^\]]+\]\s*$)/u;

/** An entry of a list, a value that goes on, the end of one written over several lines. */
const belowField = /^(?:\s+\S|-\s|[\]}],?\s*$)/;
