import type { Roadmap } from "../career/roadmap";
import { cut, textTable } from "./textTable";

/** The phases of a roadmap with their months and dates, for a terminal. @param start first month of the plan, `YYYY-MM` */
export function phasesText({ phases }: Roadmap, start: string): string {
  const rows = phases.map(({ number, title, startMonth, endMonth, actions, deliverables }) => [
    String(number),
    cut(title, 48),
    span(startMonth, endMonth, (month) => `${month}`),
    span(startMonth, endMonth, (month) => monthName(start, month)),
    String(actions.length),
    String(deliverables.length),
  ]);
  return textTable(
    [
      { title: "#", align: "right" },
      { title: "Phase" },
      { title: "Months" },
      { title: "Dates" },
      { title: "Actions", align: "right" },
      { title: "Deliverables", align: "right" },
    ],
    rows,
  );
}

function span(from: number | null, to: number | null, show: (month: number) => string): string {
  if (from === null) return to === null ? "open" : `to ${show(to)}`;
  if (to === null) return `${show(from)}–open`;
  return from === to ? show(from) : `${show(from)}–${show(to)}`;
}

/** Month 1 is the start itself. */
function monthName(start: string, month: number): string {
  const [year = "0", first = "1"] = start.split("-");
  const index = Number(year) * 12 + Number(first) - 1 + month - 1;
  return `${names[index % 12] ?? ""} ${Math.floor(index / 12)}`;
}

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
