import { dateToSerial } from "hucre";
import { type Parts, partText } from "./parts";

/** Cells of a sheet whose kind hucre passes over: `t="d"`, a date in ISO 8601, as serial numbers by address (ECMA-376 part 1, 18.18.11). */
export function isoDates(parts: Parts, path: string): ReadonlyMap<string, number> {
  const dates = new Map<string, number>();
  for (const { address, text } of cellsOf(partText(parts, path), "d")) {
    const date = new Date(text.includes("T") ? `${text.replace(/Z$/, "")}Z` : text);
    if (!Number.isNaN(date.getTime())) dates.set(address, dateToSerial(date));
  }
  return dates;
}

/** @throws where a cell's text is none of the file's, which would be lost: Excel calls such a file damaged, too */
export function requireTexts(parts: Parts, path: string, sheet: string): void {
  const overrides = partText(parts, "[Content_Types].xml").match(/<Override\b[^>]*>/g) ?? [];
  const table = overrides.find((tag) => tag.includes("sharedStrings+xml"));
  const text = partText(parts, /PartName="\/([^"]*)"/.exec(table ?? "")?.[1] ?? "xl/sharedStrings.xml");
  const texts = text.match(/<(?:\w+:)?si\b/g)?.length ?? 0;
  for (const { address, text } of cellsOf(partText(parts, path), "s")) {
    const index = Number(text);
    if (!(index >= 0 && index < texts))
      throw new Error(`the file is damaged: the text of the cell ${address} on the sheet "${sheet}" is not in it`);
  }
}

function* cellsOf(xml: string, type: "s" | "d"): Generator<{ readonly address: string; readonly text: string }> {
  for (const [, attributes = "", text = ""] of xml.matchAll(/<(?:\w+:)?c\s([^>]*[^/>])>\s*<(?:\w+:)?v>([^<]*)</g)) {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    if (address !== undefined && attributes.includes(`t="${type}"`)) yield { address, text: text.trim() };
  }
}
