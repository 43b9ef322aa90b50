/** Between the flat keys of the field table and the noun `Assumptions`, both ways. */
import { type FlatValue, type Preset, presetValues } from "../../career/assumptionFields";
import type { Assumptions, MoveEvery, PlannedEvent, Span, StartupMultiple, Triangle } from "../../career/scenario";
import { formatMultiples, formatPlannedEvents, parseMultiples } from "./lists";

export interface Lists {
  readonly startupMultiples: readonly StartupMultiple[];
  readonly plannedEvents: readonly PlannedEvent[];
}

/**
 * Assumptions from checked values.
 * @throws where a value that must be a number is not one
 */
export function assumptionsOf(values: ReadonlyMap<string, FlatValue>, lists: Lists): Assumptions {
  const number = (key: string): number => {
    const value = values.get(key);
    if (typeof value !== "number") throw new Error(`${key} is ${String(value)}, not a number`);
    return value;
  };
  const span = (key: string): Span => ({ min: number(`${key}.min`), max: number(`${key}.max`) });
  const triangle = (key: string): Triangle => {
    const mode = values.get(`${key}.mode`);
    return { min: number(`${key}.min`), mode: typeof mode === "number" ? mode : null, max: number(`${key}.max`) };
  };
  const equity = values.get("equityKind");
  return {
    meritMean: number("meritMean"),
    meritSd: number("meritSd"),
    promotionRaise: span("promotionRaise"),
    moveEvery: moveEveryOf(values.get("moveEvery.kind"), number),
    moveRaise: triangle("moveRaise"),
    moveLevelUp: number("moveLevelUp"),
    moveGapChance: number("moveGapChance"),
    moveGapMonths: span("moveGapMonths"),
    shortTenureFactor: number("shortTenureFactor"),
    layoffHazard: number("layoffHazard"),
    layoffGapMonths: span("layoffGapMonths"),
    layoffPayChange: triangle("layoffPayChange"),
    bandGrowth: number("bandGrowth"),
    marketPersistence: number("marketPersistence"),
    marketMerit: number("marketMerit"),
    marketRaise: number("marketRaise"),
    marketLayoff: number("marketLayoff"),
    marketEquity: number("marketEquity"),
    equityKind: equity === "rsu" || equity === "startup" ? equity : "none",
    equityDrift: number("equityDrift"),
    equityVolatility: number("equityVolatility"),
    startupSalaryFactor: number("startupSalaryFactor"),
    startupExitMonths: span("startupExitMonths"),
    startupMultiples: lists.startupMultiples,
    inflation: number("inflation"),
    discountRate: number("discountRate"),
    plannedEvents: lists.plannedEvents,
  };
}

function moveEveryOf(kind: FlatValue | undefined, number: (key: string) => number): MoveEvery {
  if (kind === "cycle") return { kind, min: number("moveEvery.min"), max: number("moveEvery.max") };
  if (kind === "hazard") return { kind, chance: number("moveEvery.chance") };
  return { kind: "never" };
}

/** The assumptions of a preset, without planned events. */
export function presetAssumptions(preset: Preset): Assumptions {
  const values = presetValues(preset);
  const startupMultiples = parseMultiples(String(values.get("startupMultiples")));
  return assumptionsOf(values, { startupMultiples, plannedEvents: [] });
}

/** The worth of every assumption field but the columns of a path's levels, by flat key. */
export function flatAssumptions(assumptions: Assumptions): ReadonlyMap<string, FlatValue> {
  const { moveEvery, startupMultiples, plannedEvents, ...plain } = assumptions;
  const flat = new Map<string, FlatValue>([
    ["moveEvery.kind", moveEvery.kind],
    ["moveEvery.min", moveEvery.kind === "cycle" ? moveEvery.min : null],
    ["moveEvery.max", moveEvery.kind === "cycle" ? moveEvery.max : null],
    ["moveEvery.chance", moveEvery.kind === "hazard" ? moveEvery.chance : null],
    ["startupMultiples", formatMultiples(startupMultiples)],
    ["plannedEvents", plannedEvents.length === 0 ? null : formatPlannedEvents(plannedEvents)],
  ]);
  for (const [key, value] of Object.entries(plain)) {
    if (typeof value !== "object") flat.set(key, value);
    else for (const [part, end] of Object.entries<number | null>({ ...value })) flat.set(`${key}.${part}`, end);
  }
  return flat;
}
