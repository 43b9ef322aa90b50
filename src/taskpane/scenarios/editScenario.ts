/** Changes to a scenario, one value at a time; every result is a scenario that can be simulated. */
import { type FlatValue, type Preset, presets, presetValues } from "../../career/assumptionFields";
import { builtInPath } from "../../career/catalogue/builtInPath";
import type { Assumptions, Level, Path, Scenario } from "../../career/scenario";
import { assumptionsOf, flatAssumptions, presetAssumptions } from "../../projection/flat/assumptionsOf";

export function assumption(scenario: Scenario, key: string): FlatValue {
  return flatAssumptions(scenario.assumptions).get(key) ?? null;
}

/** Sets one assumption by flat key. The other ends of a range give way, so that min ≤ mode ≤ max still holds. */
export function setAssumption(scenario: Scenario, key: string, value: FlatValue): Scenario {
  const flat = new Map(flatAssumptions(scenario.assumptions));
  flat.set(key, value);
  if (key === "moveEvery.kind") fillMoves(flat);
  if (typeof value === "number") keepOrder(flat, key, value);
  return { ...scenario, assumptions: assumptionsOf(flat, scenario.assumptions) };
}

/** Takes over all values of a preset; planned events and pay bands stay. */
export function applyPreset(scenario: Scenario, preset: Preset): Scenario {
  const { plannedEvents } = scenario.assumptions;
  const assumptions: Assumptions = { ...presetAssumptions(preset), plannedEvents };
  return { ...scenario, assumptions, path: withPresetColumns(scenario.path, preset) };
}

export interface PresetMatch {
  readonly preset: Preset;
  /** Flat keys whose values are not the preset's. */
  readonly changed: ReadonlySet<string>;
}

/** The preset that most values agree with; the first in a tie. */
export function nearestPreset(scenario: Scenario): PresetMatch {
  const flat = flatAssumptions({ ...scenario.assumptions, plannedEvents: [] });
  const matches = presets.map(({ id }): PresetMatch => {
    const theirs = flatAssumptions(presetAssumptions(id));
    return { preset: id, changed: new Set([...flat.keys()].filter((key) => flat.get(key) !== theirs.get(key))) };
  });
  return matches.reduce((best, match) => (match.changed.size < best.changed.size ? match : best));
}

/**
 * Takes another path and the level on it that pays nearest to the present pay. Changes of path that waited for a level
 * of the old one go with it.
 */
export function choosePath({ trackChanges = [], ...scenario }: Scenario, path: Path): Scenario {
  const { start } = scenario;
  const kept = trackChanges.filter(({ onLevel }) => onLevel === null);
  const sameTitle = path.levels.find((level) => level.title === start.level);
  const level = sameTitle ?? path.levels.reduce((best, other) => nearer(start.pay, best, other));
  const chosen = { ...scenario, path, start: { ...start, level: level.title } };
  return kept.length > 0 ? { ...chosen, trackChanges: kept } : chosen;
}

/** A path with the preset's chances of promotion and months before it, where it is built in; its bands stay. */
export function withPresetColumns(path: Path, preset: Preset): Path {
  const columns = path.id === undefined ? undefined : builtInPath(path.id, preset)?.levels;
  if (columns?.length !== path.levels.length) return path;
  const levels = path.levels.map((level, i) => ({
    ...level,
    promotionRate: columns[i]?.promotionRate ?? level.promotionRate,
    minMonths: columns[i]?.minMonths ?? level.minMonths,
  }));
  return { ...path, levels };
}

/** Changes one level of the path, lowest first from 0. */
export function setLevel(scenario: Scenario, index: number, part: Partial<Level>): Scenario {
  const levels = scenario.path.levels.map((level, i) => (i === index ? { ...level, ...part } : level));
  return { ...scenario, path: { ...scenario.path, levels } };
}

function nearer(pay: number, a: Level, b: Level): Level {
  return distance(pay, b) < distance(pay, a) ? b : a;
}

function distance(pay: number, { min, max }: Level): number {
  if (pay < min) return min - pay;
  return max !== null && pay > max ? pay - max : 0;
}

/** A cycle and a chance need figures of their own; the first preset that has them gives them. */
function fillMoves(flat: Map<string, FlatValue>): void {
  for (const key of ["moveEvery.min", "moveEvery.max", "moveEvery.chance"])
    for (const { id } of presets) flat.set(key, flat.get(key) ?? presetValues(id).get(key) ?? null);
}

function keepOrder(flat: Map<string, FlatValue>, key: string, value: number): void {
  const match = /^(.+)\.(min|mode|max)$/.exec(key);
  if (!match) return;
  const [, range, changed] = match;
  const order = ["min", "mode", "max"];
  for (const end of order) {
    const other = flat.get(`${range}.${end}`);
    if (end === changed || typeof other !== "number") continue;
    const below = order.indexOf(end) < order.indexOf(changed ?? "");
    flat.set(`${range}.${end}`, below ? Math.min(other, value) : Math.max(other, value));
  }
}
