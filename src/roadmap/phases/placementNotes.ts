/** What a person should know of how times became months: what was concluded, and what else could be meant. */
import type { RoadmapProblem } from "../../career/roadmap";
import type { Convention, PrintedTime } from "../time/printedTime";
import type { Candidate } from "./candidates";

/** `times` are those of the members once settled; `shift` is the months before the plan's first quarter. */
export function placementNotes(
  members: readonly Candidate[],
  times: readonly (PrintedTime | null)[],
  shift: number,
): readonly RoadmapProblem[] {
  return [...planNotes(members, times, shift), ...members.flatMap((member, i) => phaseNotes(member, times[i] ?? null))];
}

/** A year zero, or months with a minus. */
export function beforeThePlan(time: PrintedTime): boolean {
  return time.beforePlan === true || (time.kind === "position" && time.unit === "year" && time.to === 0);
}

function planNotes(
  members: readonly Candidate[],
  times: readonly (PrintedTime | null)[],
  shift: number,
): readonly RoadmapProblem[] {
  const notes: string[] = [];
  const line = members[0]?.lines[0] ?? 1;
  if (shift > 0)
    notes.push(
      `the first quarter is Q${shift / 3 + 1}; it was taken as months 1-3 of the plan. Counted from January it would be months ${shift + 1}-${shift + 3}.`,
    );
  if (times.some((time) => time?.kind === "duration" && !time.ongoing))
    notes.push(
      "only lengths are printed; the phases were laid end to end. A length given as a range takes its upper bound.",
    );
  const ages = members.flatMap(({ time }) => (time?.unit === "age" && time.kind === "position" ? [time.from] : []));
  if (ages.length > 0)
    notes.push(
      `ages are printed; month 1 is the birthday at ${Math.min(...ages)}. For a plan that begins later, change the months in the Roadmap sheet.`,
    );
  for (const convention of ["fiscal", "crossing"] as const) {
    const member = members.find(({ time }) => time?.convention === convention);
    if (member) notes.push(`"${member.printedTime}" was read as ${readings[convention]}`);
  }
  return notes.map((message) => ({ severity: "note", line, message: `Line ${line}: ${message}` }));
}

const readings: Readonly<Record<Exclude<Convention, "winter">, string>> = {
  fiscal: "the year of the calendar. If your fiscal year begins in another month, change the plan's start date.",
  crossing: "the twelve months from September. If it begins in another month, change the plan's start date.",
};

function phaseNotes({ lines: [line], title }: Candidate, time: PrintedTime | null): readonly RoadmapProblem[] {
  if (time === null)
    return [
      {
        severity: "warning",
        line,
        message: `Line ${line}: no time is printed for "${title}"; its months stay open. Add one, e.g. "(Months 1-3)".`,
      },
    ];
  if (!beforeThePlan(time)) return [];
  return [
    {
      severity: "note",
      line,
      message: `Line ${line}: "${title}" comes before the plan; its months stay open.`,
    },
  ];
}
