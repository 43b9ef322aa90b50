import type { Roadmap } from "../career/roadmap";
import type { PlannedEvent } from "../career/scenario";

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
