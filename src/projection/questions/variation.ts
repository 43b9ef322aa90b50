/** A scenario with one assumption changed, the others pushed along where their order asks for it. */
import type { FlatValue } from "../../career/assumptionFields";
import type { Scenario } from "../../career/scenario";
import { assumptionsOf, flatAssumptions } from "../flat/assumptionsOf";

/** @example withAssumption(scenario, "moveRaise.min", 0.1) // a mode or max below 0.1 becomes 0.1 */
export function withAssumption(scenario: Scenario, key: string, value: number): Scenario {
  const values = new Map<string, FlatValue>(flatAssumptions(scenario.assumptions));
  values.set(key, value);
  const [root = key, part] = key.split(".");
  for (const other of part === undefined ? [] : ["min", "mode", "max"]) {
    const now = values.get(`${root}.${other}`);
    if (other === part || typeof now !== "number") continue;
    const above = order.indexOf(other) > order.indexOf(part ?? "");
    values.set(`${root}.${other}`, above ? Math.max(now, value) : Math.min(now, value));
  }
  const { startupMultiples, plannedEvents } = scenario.assumptions;
  return { ...scenario, assumptions: assumptionsOf(values, { startupMultiples, plannedEvents }) };
}

const order: readonly string[] = ["min", "mode", "max"];
