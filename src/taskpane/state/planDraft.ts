/** What a person has typed into the form of a plan so far. */
import type { Path } from "../../career/scenario";
import type { PlanAnswers } from "../../flows/flows";

export interface GoalDraft {
  readonly role: string;
  /** One a line. */
  readonly skills: string;
  /** One a line. */
  readonly actions: string;
  readonly how: "promotion" | "move";
  /** A fraction; null where nothing is hoped for. */
  readonly raise: number | null;
}

export interface MilestoneDraft {
  readonly text: string;
  readonly month: number;
}

export interface PlanDraft {
  readonly role: string;
  readonly domain: string;
  /** Of year 1, years 2–3 and years 4–5. */
  readonly goals: readonly GoalDraft[];
  readonly milestones: readonly MilestoneDraft[];
}

const noGoal: GoalDraft = { role: "", skills: "", actions: "", how: "promotion", raise: null };

export const emptyPlan: PlanDraft = { role: "", domain: "", goals: [noGoal, noGoal, noGoal], milestones: [] };

/** A plan up the levels of a path, one a part: the first is where the person stands, or would begin. */
export function planOfPath({ name, levels }: Path): PlanDraft {
  const [first, ...next] = levels.map(({ title }) => title);
  return {
    ...emptyPlan,
    role: first ?? "",
    domain: name,
    goals: emptyPlan.goals.map((goal, i) => ({ ...goal, role: next[i] ?? "" })),
  };
}

/** How many parts the plan has: up to the last in which something was typed, and one at least. */
export function partsOf({ goals }: PlanDraft): number {
  return Math.max(
    1,
    goals.findLastIndex(({ role, skills, actions }) => `${role}${skills}${actions}`.trim() !== "") + 1,
  );
}

/** The draft as answers; milestones without words are left out. */
export function answersOf(draft: PlanDraft): PlanAnswers {
  return {
    currentRole: draft.role.trim(),
    domain: draft.domain.trim(),
    goals: draft.goals.slice(0, partsOf(draft)).map(({ role, skills, actions, how, raise }) => ({
      targetRole: role.trim(),
      skills: linesOf(skills),
      actions: linesOf(actions),
      newEmployer: how === "move",
      ...(raise !== null && { raise }),
    })),
    milestones: draft.milestones
      .map(({ text, month }) => ({ text: text.trim(), month }))
      .filter(({ text }) => text !== ""),
  };
}

/** Lines without their bullets; blank ones are left out. */
function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[-*•]\s+)?/, "").trim())
    .filter((line) => line !== "");
}
