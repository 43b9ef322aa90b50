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
