import type { RoadmapProblem } from "../../career/roadmap";
import { type Block, longestHeading } from "../document/document";

/** "2026-13" in a heading: it was written as a month, and nobody may take it for the year alone in silence. */
export function noMonths({ head, blocks }: Block): readonly RoadmapProblem[] {
  const dates = [...head.text.slice(0, longestHeading).matchAll(/(?<![\d-])(?:19|20)(\d\d)-(\d\d)(?![\d-])/g)];
  const [printed] = dates.find(([, year, month]) => isNoMonth(Number(month)) && Number(month) <= Number(year)) ?? [];
  const told: RoadmapProblem[] =
    printed === undefined
      ? []
      : [
          {
            severity: "warning",
            line: head.line,
            message: `Line ${head.line}: "${printed}" is no month; it was left out. Months go from 01 to 12, e.g. "${printed.slice(0, 4)}-12".`,
          },
        ];
  return [...told, ...blocks.flatMap(noMonths)];
}

function isNoMonth(month: number): boolean {
  return month > 12 || month === 0;
}
