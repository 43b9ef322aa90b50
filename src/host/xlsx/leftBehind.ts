import type { Sheet } from "hucre";
import { partText, type Parts } from "./parts";
import { related } from "./relations";

/** What a package holds that a snapshot has no place for, each in a few words, for the person who opens the file. */
export function leftBehind(
  parts: Parts,
  sheets: readonly { readonly sheet: Sheet; readonly path: string }[],
): string[] {
  const ofPackage = PACKAGE_PARTS.flatMap(([pattern, words]) => {
    const count = [...parts.keys()].filter((path) => pattern.test(path)).length;
    return count === 0 ? [] : [words];
  });
  return [...ofPackage, ...sheets.flatMap(({ sheet, path }) => ofSheet(parts, sheet, path))];
}

const PACKAGE_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/vbaProject\.bin$/i, "macros"],
  [/^xl\/pivotTables\/[^/]+\.xml$/i, "pivot tables"],
  [/^xl\/(slicers|timelines)\/[^/]+\.xml$/i, "slicers and timelines"],
  [/^xl\/threadedComments\//i, "threads of comments"],
  [/^xl\/externalLinks\/[^/]+\.xml$/i, "links to other workbooks: formulas that use them keep their last values"],
  [/^xl\/(embeddings|activeX|ctrlProps)\//i, "embedded objects and controls"],
  [/^xl\/diagrams\/[^/]+\.xml$/i, "diagrams"],
  [/^xl\/media\//i, "pictures"],
];

function ofSheet(parts: Parts, sheet: Sheet, path: string): string[] {
  const on = (what: string): string => `${what} on "${sheet.name}"`;
  const xml = partText(parts, path);
  const formats = new Set(
    (sheet.conditionalRules ?? []).filter(({ type }) => !KEPT_FORMATS.has(type)).map(({ type }) => type),
  );
  const checks = (sheet.dataValidations ?? []).some(({ type }) => type === "time" || type === "textLength");
  return [
    ...(related(parts, path, "comments").length > 0 ? [on("comments")] : []),
    ...(formats.size > 0 ? [on(`conditional formats (${[...formats].join(", ")})`)] : []),
    ...(checks ? [on("checks of times and lengths")] : []),
    ...(/<(oddHeader|oddFooter|evenHeader|evenFooter)\b/.test(xml) ? [on("headers and footers")] : []),
    ...(/\boutlineLevel="[1-9]/.test(xml) ? [on("groups of rows and columns")] : []),
  ];
}

const KEPT_FORMATS: ReadonlySet<string> = new Set(["cellIs", "expression", "dataBar", "colorScale"]);
