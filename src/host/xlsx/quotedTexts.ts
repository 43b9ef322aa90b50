import { cellRef } from "hucre";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { editPart, type Parts, partText } from "./parts";

/**
 * Marks texts that begin like a formula as Excel marks those typed behind an apostrophe (`quotePrefix`, ECMA-376 part 1, 18.8.45).
 * The file has them as texts already; without the mark each would turn into a formula once somebody edits its cell and presses Enter.
 */
export function quoteTexts(parts: Parts, { sheets }: WorkbookSnapshot): void {
  const [whole = "", inside = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(partText(parts, "xl/styles.xml")) ?? [];
  const looks: readonly string[] = inside.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  /** Numbers of the looks that are there once more, with the mark. */
  const marked: number[] = [];
  const withMark = (look: number): number => {
    if (!marked.includes(look)) marked.push(look);
    return looks.length + marked.indexOf(look);
  };
  sheets.forEach((sheet, i) => {
    const texts = textsLikeFormulas(sheet);
    if (texts.size === 0) return;
    editPart(parts, `xl/worksheets/sheet${i + 1}.xml`, (xml) =>
      xml.replace(/(<c r="([A-Z]+\d+)" t="s")(?: s="(\d+)")?/g, (cell, start: string, address: string, look = "0") =>
        texts.has(address) ? `${start} s="${withMark(Number(look))}"` : cell,
      ),
    );
  });
  const more = marked.map((look) => looks[look]?.replace("<xf ", '<xf quotePrefix="1" ') ?? "").join("");
  editPart(parts, "xl/styles.xml", (xml) =>
    xml.replace(whole, () => `<cellXfs count="${looks.length + marked.length}">${inside}${more}</cellXfs>`),
  );
}

/** Addresses; formulas are no shared texts, whatever they give. */
function textsLikeFormulas({ cells }: SheetSnapshot): ReadonlySet<string> {
  return new Set(
    cells
      .filter(({ cell: { value } }) => typeof value === "string" && /^[=+\-@']/.test(value))
      .map(({ row, column }) => cellRef(row, column)),
  );
}
