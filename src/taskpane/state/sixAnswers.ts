/** What a person has answered to the six questions so far. */
import type { Answers } from "../../career/decisionMatrix";
import type { Scenario } from "../../career/scenario";

/** What someone has in mind beside staying: take offers as they come, move every 2–3 years, or go into management. */
export type Plan = "chance" | "cycle" | "manage";

export interface SixAnswers {
  /** Path, level, pay, years and first month; its assumptions are those of public data. */
  readonly scenario: Scenario;
  readonly plan: Plan;
  /** For whoever is not sure which path fits. */
  readonly wishes: Answers;
  /** The scenarios that the answers have led to; they make room for those of other answers. */
  readonly begun: readonly Scenario[];
}
