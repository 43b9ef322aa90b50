import type { Scenario } from "../../career/scenario";

/** Another level, pay or month to start with. A level that its path does not have leaves a scenario at its own. */
export function setStart(scenario: Scenario, { level, ...part }: Partial<Scenario["start"]>): Scenario {
  const known = level !== undefined && hasLevel(scenario, level) ? { level } : {};
  return { ...scenario, start: { ...scenario.start, ...part, ...known } };
}

export function hasLevel({ path }: Scenario, title: string): boolean {
  return path.levels.some((level) => level.title === title);
}
