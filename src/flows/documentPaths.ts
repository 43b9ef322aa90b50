import type { PayPath, Roadmap } from "../career/roadmap";
import type { Path, Scenario } from "../career/scenario";
import { readScenarios } from "../projection/readScenarios";

/**
 * A scenario along each pay path of the document, from the middle of its lowest band. Levels stand lowest pay first; chances and months
 * of promotions are the usual ones, because documents print none. A path that cannot be climbed (no figures, too many levels) has none.
 */
export function documentScenarios({ paths }: Pick<Roadmap, "paths">): readonly Scenario[] {
  return paths.flatMap((path) => {
    const levels = levelsOf(path);
    if (levels.length === 0) return [];
    const read = readScenarios({ name: path.title, years: 10, path: { name: path.title, levels } });
    return read.ok ? read.value : [];
  });
}

export function documentPaths(roadmap: Pick<Roadmap, "paths">): readonly Path[] {
  return documentScenarios(roadmap).map(({ path }) => path);
}

interface PrintedLevel {
  readonly title: string;
  readonly min: number;
  /** null is open. */
  readonly max: number | null;
}

/** A figure that stands alone is both ends; the figure before a plus is no ceiling. Titles used twice are counted. */
function levelsOf({ stages }: PayPath): readonly PrintedLevel[] {
  const used = new Map<string, number>();
  return stages
    .flatMap(({ title, min, max, openMax }): readonly PrintedLevel[] => {
      const from = min ?? max;
      return from === null ? [] : [{ title, min: from, max: openMax ? null : (max ?? from) }];
    })
    .sort((a, b) => a.min - b.min)
    .map((level) => {
      const key = level.title.toLowerCase();
      const count = (used.get(key) ?? 0) + 1;
      used.set(key, count);
      return count === 1 ? level : { ...level, title: `${level.title} (${count})` };
    });
}
