import type { Level, Path, Scenario } from "../career/scenario";

export interface DistinctPaths {
  /** The scenarios with a path id in each place that stands for one path alone. */
  readonly scenarios: readonly Scenario[];
  readonly paths: readonly Path[];
}

/**
 * Gives paths that differ ids that differ, because a row of the workbook names its path by id. Chances and months of the path a
 * scenario starts on stand in the scenario's own lists and do not count; those of a path it changes to do.
 */
export function distinctPaths(scenarios: readonly Scenario[]): DistinctPaths {
  const entries = new Map<string, { path: Path; readonly bands: string; rates: string | null }>();

  function named(path: Path, withRates: boolean): Path {
    const bands = JSON.stringify(path.levels.map(bandOf));
    const rates = withRates ? JSON.stringify(path.levels.map(ratesOf)) : null;
    const wanted = path.id ?? path.name;
    for (let n = 1; ; n += 1) {
      const id = n === 1 ? wanted : `${wanted} ${n}`;
      const entry = entries.get(id);
      if (entry === undefined) entries.set(id, { path: { ...path, id }, bands, rates });
      else if (entry.bands !== bands || (rates !== null && entry.rates !== null && entry.rates !== rates)) continue;
      else if (rates !== null) Object.assign(entry, { rates, path: { ...path, id } });
      return { ...path, id };
    }
  }

  const renamed = scenarios.map((scenario) => ({
    ...scenario,
    path: named(scenario.path, false),
    ...(scenario.trackChanges === undefined
      ? {}
      : { trackChanges: scenario.trackChanges.map((change) => ({ ...change, path: named(change.path, true) })) }),
  }));
  return { scenarios: renamed, paths: [...entries.values()].map(({ path }) => path) };
}

function bandOf({ title, min, max, bonus, equity }: Level): readonly unknown[] {
  return [title, min, max, bonus, equity];
}

function ratesOf({ minMonths, promotionRate }: Level): readonly unknown[] {
  return [minMonths, promotionRate];
}
