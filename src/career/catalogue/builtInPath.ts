/** A built-in path as the model wants it, its promotion columns filled from a preset. */
import { type Preset, presetValues } from "../assumptionFields";
import type { Level, Path } from "../scenario";
import { cataloguePaths } from "./paths";

/** Ids of the built-in paths, in the order they are offered. */
export const builtInPathIds: readonly string[] = cataloguePaths.map((p) => p.id);

/**
 * The path of this id, or undefined. The n-th level from the bottom takes the n-th entry of the preset's promotion
 * chances and months (the management ladder begins at the third); levels past the end of the list have 0. Bonus and
 * equity are 0.
 *
 * @example builtInPath("backend", "public-data")?.levels[1]?.promotionRate // 0.22
 */
export function builtInPath(id: string, preset: Preset): Path | undefined {
  const found = cataloguePaths.find((p) => p.id === id);
  if (!found) return undefined;
  const values = presetValues(preset);
  const rates = numbers(values.get("promotionRate"));
  const months = numbers(values.get("minMonths"));
  const levels = found.levels.map((level, i): Level => ({
    title: level.title,
    min: level.min,
    max: level.open ? null : level.printedMax,
    minMonths: months[i + found.firstColumn] ?? 0,
    promotionRate: rates[i + found.firstColumn] ?? 0,
    bonus: 0,
    equity: 0,
  }));
  return { id: found.id, name: found.name, levels };
}

function numbers(list: unknown): readonly number[] {
  return typeof list === "string" ? list.split(";").map(Number) : [];
}
