/** The pay rise that a phase announces in its own words. */
import type { PayEvent, Phase } from "../../career/roadmap";
import { expectationWords, moveWords, negationWords, noPayEvent, promotionWords } from "../pay/careerWords";

/** A new job or role is a move; a promotion or a raise alone is a promotion; at the phase's last month. */
export function announcedPayEvent(
  phase: Pick<Phase, "title" | "goals" | "actions" | "deliverables" | "notes" | "endMonth">,
): PayEvent | null {
  const said = [
    phase.title,
    ...phase.goals,
    ...phase.deliverables.map(({ text }) => text),
    ...phase.actions.map(({ text }) => text),
    ...phase.notes.filter(announces),
  ].filter((text) => !noPayEvent.test(text));
  if (said.some((text) => moveWords.test(text))) return { kind: "move", month: phase.endMonth };
  return said.some((text) => promotionWords.test(text)) ? { kind: "promotion", month: phase.endMonth } : null;
}

/** Running words may speak of a promotion that is not to come: they must say that it is expected, or how much it brings. */
function announces(note: string): boolean {
  return note.length <= 300 && (expectationWords.test(note) || withFigure.test(note)) && !negationWords.test(note);
}

/** "Salary increase: 15 %" */
const withFigure = /^[^.:]{1,40}:\s*[+~≈]?\s*\d[\d.,]*(?:\s*[-–]\s*[\d.,]+)?\s*%/;
