/** Where scenarios start. They show what choices are worth as far as they start alike. */
import type { Level, Scenario } from "../../career/scenario";
import { hasLevel, setStart } from "../state/setStart";
import { nearestPreset, withPresetColumns } from "./editScenario";

/** What all scenarios of a list start with; undefined where they differ. */
export interface CommonStart {
  readonly pay: number | undefined;
  readonly level: Level | undefined;
  /** `YYYY-MM`. */
  readonly date: string | undefined;
  /** Titles of the levels that are on the path of each, lowest first. */
  readonly titles: readonly string[];
}

export function commonStart(scenarios: readonly Scenario[]): CommonStart {
  const alike = <T>(read: (scenario: Scenario) => T): T | undefined => {
    const [first, ...others] = scenarios.map(read);
    return others.every((other) => other === first) ? first : undefined;
  };
  const [first] = scenarios;
  const title = alike(({ start }) => start.level);
  return {
    pay: alike(({ start }) => start.pay),
    level: first?.path.levels.find((level) => level.title === title),
    date: alike(({ start }) => start.date),
    titles: (first?.path.levels ?? []).flatMap((level) =>
      scenarios.every((scenario) => hasLevel(scenario, level.title)) ? level.title : [],
    ),
  };
}

/**
 * A ready-made scenario that starts as the ready-made baseline does starts where the person's does instead: same path, where
 * nothing in it waits for a level of its own, same level, pay, month and years. One that starts elsewhere means it, and stays.
 */
export function startLike(ready: Scenario, example: Scenario | undefined, own: Scenario | undefined): Scenario {
  if (!example || !own || ready.start.pay !== example.start.pay || ready.start.level !== example.start.level)
    return ready;
  const { pay, date, level } = own.start;
  const moved = { ...ready, years: own.years, start: { ...ready.start, pay, date } };
  const waits = (ready.trackChanges ?? []).some(({ onLevel }) => onLevel !== null && !hasLevel(own, onLevel));
  if (ready.path.id !== example.path.id || waits) return setStart(moved, { level });
  const { preset } = nearestPreset(ready);
  const path = preset === nearestPreset(own).preset ? own.path : withPresetColumns(own.path, preset);
  return { ...moved, path, start: { ...moved.start, level } };
}
