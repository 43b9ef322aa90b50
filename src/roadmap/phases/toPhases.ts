import type { Phase } from "../../career/roadmap";
import { dueMonthReader } from "../body/dueMonth";
import { readBody } from "../body/readBody";
import { titleStatus } from "../heading/titleStatus";
import { announcedPayEvent } from "./announcedPayEvent";
import type { Candidate } from "./candidates";
import type { placeMonths } from "./placeMonths";

export function toPhases(members: readonly Candidate[], placed: ReturnType<typeof placeMonths>): readonly Phase[] {
  const numbers = numbersOf(members);
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
      number: numbers[i] ?? i + 1,
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

/** Printed numbers are kept where every phase has its own, one right before phase 1 is 0; otherwise phases are counted. */
function numbersOf(members: readonly Candidate[]): readonly number[] {
  const printed = members.map((member) => (member.head.phase?.strong ? member.number : null));
  const numbers = printed[0] === null && printed[1] === 1 ? [0, ...printed.slice(1)] : printed;
  const own = numbers.flatMap((number) => number ?? []);
  return own.length === members.length && new Set(own).size === own.length ? own : members.map((_, i) => i + 1);
}
