/** Pay rises that a phase announces, and the events they become in a simulation. */
import type { PayEvent, Phase, Roadmap } from "../career/roadmap";
import type { PlannedEvent } from "../career/scenario";
import { moveWords, noPayEvent, promotionWords } from "./careerWords";

/** A new job or role is a move; a promotion or a raise alone is a promotion; at the phase's last month. */
export function announcedPayEvent(
  phase: Pick<Phase, "title" | "goals" | "actions" | "deliverables" | "endMonth">,
): PayEvent | null {
  const said = [
    phase.title,
    ...phase.goals,
    ...phase.deliverables.map(({ text }) => text),
    ...phase.actions.map(({ text }) => text),
  ].filter((text) => !noPayEvent.test(text));
  if (said.some((text) => moveWords.test(text))) return { kind: "move", month: phase.endMonth };
  return said.some((text) => promotionWords.test(text)) ? { kind: "promotion", month: phase.endMonth } : null;
}

/**
 * Events of the "follow the roadmap" scenario: those whose month is known, in order of month. An event without a chance of its own is
 * certain; one without a raise draws it as usual.
 */
export function plannedEvents(roadmap: Roadmap): PlannedEvent[] {
  return roadmap.phases
    .flatMap(({ payEvent }) =>
      payEvent === null || payEvent.month === null
        ? []
        : [{ month: payEvent.month, kind: payEvent.kind, chance: payEvent.chance ?? 1, raise: payEvent.raise ?? null }],
    )
    .sort((a, b) => a.month - b.month);
}
