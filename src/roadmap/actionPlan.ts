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
  /** Month 1 is the first of the plan; none lies behind its end. */
  readonly milestones: readonly { readonly text: string; readonly month: number }[];
}

/** What the plan says in words of its own. */
export interface PlanWords {
  readonly title: (from: string, to: string) => string;
  /** @param domain "" where none was given */
  readonly objective: (role: string, domain: string) => string;
  readonly goal: (role: string) => string;
  readonly skills: string;
  readonly actions: string;
  /** Titles of the three parts. */
  readonly parts: readonly string[];
}

/** Months of the three parts of the form. */
export const planParts = [
  { start: 1, end: 12 },
  { start: 13, end: 36 },
  { start: 37, end: 60 },
] as const;

const english: PlanWords = {
  title: (from, to) => `From ${from} to ${to}`,
  objective: (role, domain) => (domain === "" ? `Become ${role}` : `Become ${role} in ${domain}`),
  goal: (role) => `Work as ${role}`,
  skills: "Skills",
  actions: "Actions",
  parts: ["Year 1", "Years 2–3", "Years 4–5"],
};

/** Every empty role, month outside the plan and raise outside 0–3 is told at once; nothing is made then. */
export function actionPlan(answers: PlanAnswers, words = english): Result<Roadmap> {
  const problems = check(answers, words);
  if (problems.length > 0) return { ok: false, problems };
  const phases = answers.goals.map((goal, i) => phaseOf(goal, i, { answers, words }));
  const role = answers.goals.at(-1)?.targetRole ?? answers.currentRole;
  const roadmap: Roadmap = {
    title: words.title(answers.currentRole, role),
    objective: words.objective(role, answers.domain.trim()),
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

interface Form {
  readonly answers: PlanAnswers;
  readonly words: PlanWords;
}

function phaseOf(goal: PlanGoal, i: number, { answers: { milestones }, words }: Form): Phase {
  const part = planParts[i] ?? planParts[0];
  const time = words.parts[i] ?? "";
  const action = (text: string, group: string) => ({ text, done: false, dueMonth: null, children: [], group });
  return {
    number: i + 1,
    title: `${time}: ${goal.targetRole}`,
    startMonth: part.start,
    endMonth: part.end,
    printedTime: time,
    goals: [words.goal(goal.targetRole)],
    actions: [
      ...goal.skills.map((skill) => action(skill, words.skills)),
      ...goal.actions.map((text) => action(text, words.actions)),
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

function check({ currentRole, goals, milestones }: PlanAnswers, words: PlanWords): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (message: string) => problems.push({ severity: "error", message });
  if (currentRole.trim() === "") add("The current role is empty; write what you do now, e.g. Backend Engineer.");
  if (goals.length < 1 || goals.length > planParts.length)
    add(`${goals.length} goals were given; one for year 1, and at most three up to year 5, are possible.`);
  goals.forEach((goal, i) => {
    const place = words.parts[i] ?? `Goal ${i + 1}`;
    if (goal.targetRole.trim() === "") add(`${place}: the target role is empty; write the role you want to hold then.`);
    if (goal.raise !== undefined && !(goal.raise >= 0 && goal.raise <= 3))
      add(`${place}: the raise is ${goal.raise}; a fraction from 0 to 3 is needed, 0.2 for 20%.`);
  });
  const { end } = planParts[goals.length - 1] ?? planParts[2];
  for (const { text, month } of milestones)
    if (!(Number.isInteger(month) && month >= 1 && month <= end))
      add(`Milestone "${text}": month ${month} is not a whole number from 1 to ${end}, the end of the plan.`);
  return problems;
}
