/** The assumption fields that mean something for a scenario, in their groups. */
import { type AssumptionField, assumptionFields } from "../../career/assumptionFields";
import type { Scenario } from "../../career/scenario";

export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly AssumptionField[];
}

/** Lists have forms of their own (levels, planned events) or are edited in the sheet. */
export function visibleFields(scenario: Scenario): readonly FieldGroup[] {
  const fields = assumptionFields.filter((field) => field.unit !== "list" && matters(field.key, scenario));
  const titles = [...new Set(fields.map((field) => field.group))];
  return titles.map((title) => ({ title, fields: fields.filter((field) => field.group === title) }));
}

function matters(key: string, { assumptions }: Scenario): boolean {
  const { moveEvery, equityKind } = assumptions;
  if (key === "moveEvery.min" || key === "moveEvery.max") return moveEvery.kind === "cycle";
  if (key === "moveEvery.chance") return moveEvery.kind === "hazard";
  if (key === "marketEquity" || key === "equityDrift" || key === "equityVolatility") return equityKind === "rsu";
  if (key.startsWith("startup")) return equityKind === "startup";
  if (/^(moveRaise|moveLevelUp|moveGap|marketRaise|shortTenureFactor)/.test(key))
    return moveEvery.kind !== "never" || assumptions.plannedEvents.some((event) => event.kind === "move");
  return true;
}
