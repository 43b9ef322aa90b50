import { emptyCell } from "../labels/emptyCell";

/** `<br>`, bullets and semicolons part a cell. */
export function cellParts(text: string): readonly string[] {
  return text
    .split(/\n|;\s+|\s*•\s*/)
    .map((part) => part.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, "").trim())
    .filter((part) => part !== "" && !emptyCell(part));
}
