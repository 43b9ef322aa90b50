import type { Phase } from "../../career/roadmap";
import { dueMonthReader } from "../body/dueMonth";
import { readBody } from "../body/readBody";
import { titleStatus } from "../heading/titleStatus";
import { announcedPayEvent } from "./announcedPayEvent";
import type { Candidate } from "./candidates";
import type { placeMonths } from "./placeMonths";

/** Printed numbers are kept where every phase has its own; otherwise phases are counted. */
export function toPhases(members: readonly Candidate[], placed: ReturnType<typeof placeMonths>): readonly Phase[] {
  const printed = members.map((member) => (member.head.phase?.strong ? member.number : null));
  const asPrinted = printed.every((number) => number !== null) && new Set(printed).size === printed.length;
  return members.map((member, i): Phase => {
    const { start, end } = placed.months[i] ?? { start: null, end: null };
    const state = titleStatus(member.title);
    const title = state?.title ?? member.title;
    const body = readBody(member, dueMonthReader(placed.firstCalendarMonth, start, end));
    const actions =
      body.actions.length === 0 && member.checked !== null
        ? [
            {
              text: title,
              done: member.checked,
              dueMonth: null,
              children: [],
              ...(member.links.length > 0 ? { links: member.links } : {}),
            },
          ]
        : body.actions;
    const phase = {
      number: asPrinted ? (printed[i] ?? i + 1) : i + 1,
      title,
      startMonth: start,
      endMonth: end,
      printedTime: member.printedTime,
      goals: body.goals,
      actions,
      deliverables: body.deliverables,
      failureModes: body.failureModes,
      rules: body.rules,
      notes: state ? [`Status: ${state.status}`, ...body.notes] : body.notes,
      lines: member.lines,
    };
    return { ...phase, payEvent: announcedPayEvent(phase) };
  });
}
