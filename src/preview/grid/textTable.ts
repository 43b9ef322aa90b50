/**
 * Text that is copied out of a spreadsheet: cells parted by tabs, rows by line ends; a cell in quotes may hold either, and its own
 * quotes twice. Quotes inside a cell that does not begin with one are what they are.
 */
export function readTextTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end = ""] of text
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\t") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  return rows;
}

/** The same as a table in HTML, as spreadsheets take it from the clipboard. */
export function htmlTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<td>${escapeHtml(text).replaceAll("\n", "<br>")}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
