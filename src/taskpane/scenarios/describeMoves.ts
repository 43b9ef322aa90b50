/** How often and at what raise someone moves, in one line. */
import type { Scenario } from "../../career/scenario";
import type { Formats } from "../format/formats";
import type { Text } from "../text/en";

export function describeMoves({ assumptions }: Scenario, text: Text, formats: Formats): string {
  const { moveEvery, moveRaise } = assumptions;
  const raises = text.scenarios.raises(formats.percent(moveRaise.min), formats.percent(moveRaise.max));
  switch (moveEvery.kind) {
    case "never":
      return text.scenarios.moves.never;
    case "hazard":
      return `${text.scenarios.moves.hazard(formats.percent(moveEvery.chance))} · ${raises}`;
    case "cycle":
      return `${text.scenarios.moves.cycle(moveEvery.min, moveEvery.max)} · ${raises}`;
  }
}
