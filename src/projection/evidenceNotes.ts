/** Says where an assumption leaves what public data supports. Such a value is allowed; it should only not go unseen. */
import { type AssumptionField, assumptionFields } from "../career/assumptionFields";
import type { Problem } from "../career/problem";
import type { Scenario, Triangle } from "../career/scenario";
import { sources } from "../career/sources";
import { flatAssumptions } from "./flat/assumptionsOf";
import { figure } from "./reading/checks";

/** What public data supports as the mean raise of a move. */
const supportedMoveRaise = { min: 0.04, max: 0.08 } as const;

/**
 * One note for each assumption outside the supported range of its field; the raise per move is judged by its mean.
 *
 * @example evidenceNotes(optimistic)[0]?.message
 *   // "+30 % per move is above the public median of 4–8 % (…)."
 */
export function evidenceNotes(scenario: Scenario): readonly Problem[] {
  const flat = flatAssumptions(scenario.assumptions);
  const fields = assumptionFields.flatMap((field) => {
    const value = flat.get(field.key);
    if (field.key.startsWith("moveRaise.") || !matters(field, scenario) || typeof value !== "number") return [];
    return noteOn(field, value) ?? [];
  });
  const raise = scenario.assumptions.moveEvery.kind === "never" ? null : noteOnRaise(scenario.assumptions.moveRaise);
  return raise ? [raise, ...fields] : fields;
}

/** A note beside one field's value, or null where public data supports it. */
function noteOn(field: AssumptionField, value: number): Problem | null {
  const { supported, label, source, unit, key } = field;
  if (!supported || (value >= supported.min && value <= supported.max)) return null;
  const side = value > supported.max ? "above" : "below";
  const range = `${shown(supported.min, unit)} to ${shown(supported.max, unit)}`;
  return {
    severity: "note",
    key: `assumptions.${key}`,
    message: `${label}: ${shown(value, unit)} is ${side} the ${range} that public data supports (${source.date}). ${source.text}`,
  };
}

function noteOnRaise({ min, mode, max }: Triangle): Problem | null {
  const mean = mode === null ? (min + max) / 2 : (min + mode + max) / 3;
  if (mean >= supportedMoveRaise.min && mean <= supportedMoveRaise.max) return null;
  const side = mean > supportedMoveRaise.max ? "above" : "below";
  const signed = `${mean < 0 ? "" : "+"}${shown(mean, "rate")}`;
  return {
    severity: "note",
    key: "assumptions.moveRaise",
    message: `${signed} per move is ${side} the public median of 4–8 % (${sources.moveRaise.date}). ${sources.moveRaise.text}`,
  };
}

/** Shares and their prices say nothing where the scenario has none. */
export function matters(field: AssumptionField, { assumptions }: Scenario): boolean {
  const { equityKind } = assumptions;
  if (field.key.startsWith("startup")) return equityKind === "startup";
  if (["equityDrift", "equityVolatility", "marketEquity"].includes(field.key)) return equityKind === "rsu";
  if (field.key.startsWith("moveGapMonths")) return assumptions.moveGapChance > 0;
  if (field.key.startsWith("layoff") && field.key !== "layoffHazard") return assumptions.layoffHazard > 0;
  return true;
}

function shown(value: number, unit: AssumptionField["unit"]): string {
  if (unit === "rate" || unit === "chance") return `${figure(Number((value * 100).toFixed(2)))} %`;
  return unit === "months" ? `${figure(value)} months` : figure(value);
}
