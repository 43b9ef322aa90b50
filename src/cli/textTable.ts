export interface TextColumn {
  readonly title: string;
  readonly align?: "left" | "right";
}

/** Columns of plain text under their titles, as wide as their widest cell. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, i) => Math.max(width(title), ...rows.map((row) => width(row[i] ?? ""))));
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, i) => pad(cells[i] ?? "", widths[i] ?? 0, align ?? "left"))
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ title }) => title)), line(widths.map((n) => "─".repeat(n))), ...rows.map(line)]
    .map((text) => `  ${text}`)
    .join("\n");
}

/** Cut at so many characters, with an ellipsis. */
export function cut(text: string, characters: number): string {
  return width(text) <= characters ? text : `${[...text].slice(0, characters - 1).join("")}…`;
}

function pad(text: string, size: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, size - width(text)));
  return align === "right" ? space + text : text + space;
}

/** Columns on a terminal: East Asian characters and emoji take two, combining marks none. */
function width(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (wide.test(character) ? 2 : /\p{M}|\u200d|\ufe0f/u.test(character) ? 0 : 1),
    0,
  );
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
