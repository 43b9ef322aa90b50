import { expect, test } from "vitest";
import { htmlTable, readTextTable } from "../../src/preview/grid/textTable";

test.each([
  ["cells and rows", "a\tb\r\n1\t2\r\n", [["a", "b"], ["1", "2"]]], // prettier-ignore
  ["a quoted cell with a line end, a tab and quotes", 'a\t"b\nc\t""d"""\t2', [["a", 'b\nc\t"d"', "2"]]],
  ["quotes inside a cell", 'the "best"\t5" disk\t"half', [['the "best"', '5" disk', '"half']]],
  ["blanks at the start and the end", "\tb\t\n\t\t", [["", "b", ""], ["", "", ""]]], // prettier-ignore
  ["a blank row in the middle", "a\n\nb", [["a"], [""], ["b"]]],
])("text from a spreadsheet is read with %s", (_what, text, rows) => {
  expect(readTextTable(text)).toEqual(rows);
});

test("what looks like HTML in a cell stays text", () => {
  expect(htmlTable([["a < b & c", "two\nlines"]])).toBe(
    "<table><tr><td>a &lt; b &amp; c</td><td>two<br>lines</td></tr></table>",
  );
});
