/** The action-plan form: a person's answers → a plan of five years with reviews, ready for the sheets. */
import type { Problem, Result } from "../career/problem";
import type { Phase, Roadmap } from "../career/roadmap";

export interface PlanGoal {
  readonly targetRole: string;
  readonly skills: readonly string[];
  readonly actions: readonly string[];
  /** The role comes with a new employer rather than a promotion; left out means a promotion. */
  readonly newEmployer?: boolean;
  /** Raise that is hoped for, as a fraction: 0.2 is 20%. */
  readonly raise?: number;
}

export interface PlanAnswers {
  readonly currentRole: string;
  readonly domain: string;
  /** Goals for year 1, years 2–3 and years 4–5, in this order; one to three of them. */
  readonly goals: readonly PlanGoal[];
  /** Up to ten; month is 1–60. */
  readonly milestones: readonly { readonly text: string; readonly month: number }[];
}

/** Months of the three parts of the form. */
const parts = [
  { title: "Year 1", start: 1, end: 12 },
  { title: "Years 2–3", start: 13, end: 36 },
  { title: "Years 4–5", start: 37, end: 60 },
] as const;

/** Every empty role, month outside 1–60 and raise outside 0–3 is told at once; nothing is made then. */
export function actionPlan(answers: PlanAnswers): Result<Roadmap> {
  const problems = check(answers);
  if (problems.length > 0) return { ok: false, problems };
  const phases = answers.goals.map((goal, i) => phaseOf(goal, i, answers));
  const last = answers.goals[answers.goals.length - 1];
  const roadmap: Roadmap = {
    title: `From ${answers.currentRole} to ${last?.targetRole ?? answers.currentRole}`,
    objective: `Become ${last?.targetRole ?? ""} in ${answers.domain}`,
    endState: null,
    startDate: null,
    horizonMonths: phases[phases.length - 1]?.endMonth ?? null,
    currency: null,
    phases,
    sections: [],
    paths: [],
    ladders: [],
    problems: [],
  };
  return { ok: true, value: roadmap, problems: [] };
}

function phaseOf(goal: PlanGoal, i: number, { milestones }: PlanAnswers): Phase {
  const part = parts[i] ?? parts[0];
  const action = (text: string, group: string) => ({ text, done: false, dueMonth: null, children: [], group });
  return {
    number: i + 1,
    title: `${part.title}: ${goal.targetRole}`,
    startMonth: part.start,
    endMonth: part.end,
    printedTime: part.title,
    goals: [`Work as ${goal.targetRole}`],
    actions: [
      ...goal.skills.map((skill) => action(skill, "Skills")),
      ...goal.actions.map((text) => action(text, "Actions")),
    ],
    deliverables: milestones
      .filter(({ month }) => month >= part.start && month <= part.end)
      .map(({ text, month }) => ({ text, dueMonth: month })),
    failureModes: [],
    rules: [],
    notes: [],
    payEvent: {
      kind: goal.newEmployer === true ? "move" : "promotion",
      month: part.end,
      ...(goal.raise === undefined ? {} : { raise: goal.raise }),
    },
    lines: [1, 1],
  };
}

function check({ currentRole, goals, milestones }: PlanAnswers): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (message: string) => problems.push({ severity: "error", message });
  if (currentRole.trim() === "") add("The current role is empty; write what you do now, e.g. Backend Engineer.");
  if (goals.length < 1 || goals.length > parts.length)
    add(`${goals.length} goals were given; one for year 1, and at most three up to year 5, are possible.`);
  goals.forEach((goal, i) => {
    const place = parts[i]?.title ?? `Goal ${i + 1}`;
    if (goal.targetRole.trim() === "") add(`${place}: the target role is empty; write the role you want to hold then.`);
    if (goal.raise !== undefined && !(goal.raise >= 0 && goal.raise <= 3))
      add(`${place}: the raise is ${goal.raise}; a fraction from 0 to 3 is needed, 0.2 for 20%.`);
  });
  for (const { text, month } of milestones)
    if (!(Number.isInteger(month) && month >= 1 && month <= 60))
      add(`Milestone "${text}": month ${month} is not a whole number from 1 to 60.`);
  return problems;
}
