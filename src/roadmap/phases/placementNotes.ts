/** What a person should know of how times became months: what was concluded, and what else could be meant. */
import type { RoadmapProblem } from "../../career/roadmap";
import type { Convention, PrintedTime } from "../time/printedTime";
import { partsPerUnit } from "../time/units";
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
  const lengths = members.flatMap(({ time }) => (time?.kind === "duration" && !time.ongoing ? [time] : []));
  const alone = ({ ranged, adjective, to }: PrintedTime) => !ranged && !adjective && to !== null;
  const reach = members.some(
    ({ time }, i) => time?.kind === "duration" && alone(time) && times[i]?.kind === "position",
  );
  if (reach && !members.some(({ time }) => time?.upTo))
    notes.push(
      `the lengths were read as how far each phase reaches from the start of the plan. Laid end to end they would take months ${spans(lengths)}.`,
    );
  else if (times.some((time) => time?.kind === "duration" && !time.ongoing))
    notes.push(
      `only lengths are printed; the phases were laid end to end. A length given as a range takes its upper bound.${
        grow(lengths) ? ` If each tells how far the plan is by then, the phases end with months ${ends(lengths)}.` : ""
      }`,
    );
  const ages = members.flatMap(({ time }) => (time?.unit === "age" && time.kind === "position" ? [time.from] : []));
  if (ages.length > 0)
    notes.push(
      `ages are printed; month 1 is the birthday at ${Math.min(...ages)}. For a plan that begins later, change the months in the Roadmap sheet.`,
    );
  const seasons = new Set(members.flatMap(({ time }) => time?.season ?? [])).size;
  if (seasons > 1)
    notes.push(
      `each year was parted evenly among the ${seasons} seasons that are named, in the order in which they come.`,
    );
  for (const convention of ["fiscal", "crossing"] as const) {
    const member = members.find(({ time }) => time?.convention === convention);
    if (member) notes.push(`"${member.printedTime}" was read as ${readings[convention]}`);
  }
  return notes.map((message) => ({ severity: "note", line, message: `Line ${line}: ${message}` }));
}

/** Three or more lengths, each longer than the one before. */
function grow(lengths: readonly PrintedTime[]): boolean {
  const parts = lengths.map(partsOf);
  return parts.length > 2 && parts.every((length, i) => i === 0 || length > (parts[i - 1] ?? 0));
}

function partsOf({ from, to, unit }: PrintedTime): number {
  return (to ?? from) * partsPerUnit[unit];
}

/** "1, 2 and 3" */
function ends(lengths: readonly PrintedTime[]): string {
  return listed(lengths.map((time) => String(Math.ceil(partsOf(time) / partsPerUnit.month))));
}

/** "1-1, 2-3 and 4-6" */
function spans(lengths: readonly PrintedTime[]): string {
  let reached = 0;
  return listed(
    lengths.map((time) => {
      const start = Math.floor(reached / partsPerUnit.month) + 1;
      reached += partsOf(time);
      return `${start}-${Math.max(start, Math.ceil(reached / partsPerUnit.month))}`;
    }),
  );
}

function listed(all: readonly string[]): string {
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all[all.length - 1] ?? ""}`;
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
