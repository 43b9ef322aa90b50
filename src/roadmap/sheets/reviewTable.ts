import type { Review, Roadmap } from "../../career/roadmap";
import type { Cell, Table } from "../../career/sheet";
import { withOwn } from "./ownColumns";
import { daySerial } from "./serialDate";
import { reviewColumns, sameRow, tableNames } from "./tables";

/** One review at the end of each quarter of the plan, and room to write down what came of it. */
export function reviewTable(roadmap: Roadmap): Table {
  const months = roadmap.phases.reduce((end, phase) => Math.max(end, phase.endMonth ?? phase.startMonth ?? 0), 12);
  const quarters = Array.from({ length: Math.min(40, Math.ceil(months / 3)) }, (_, i) => i + 1);
  const logged = new Map((roadmap.reviews ?? []).map((review) => [review.number, review]));
  const more = [...logged.keys()].filter((number) => !quarters.includes(number)).sort((a, b) => a - b);
  const reviews = [...quarters, ...more].map((number): Review => logged.get(number) ?? { number });
  return withOwn(
    {
      name: tableNames.reviews,
      columns: reviewColumns,
      rows: reviews.map(({ number, on, heldOn, wentWell, changes }) => [
        number,
        on === undefined ? { formula: reviewDay } : dateCell(on),
        heldOn === undefined ? null : dateCell(heldOn),
        wentWell ?? null,
        changes ?? null,
      ]),
    },
    roadmap.ownColumns?.reviews,
    reviews.map(({ own }) => own),
  );
}

/** The last day of the quarter. */
const reviewDay = `=EDATE(PlanStart,3*${sameRow(tableNames.reviews, "Review")})-1`;

/** What is no day stays as it was typed. */
function dateCell(day: string): Cell {
  return daySerial(day) ?? day;
}
