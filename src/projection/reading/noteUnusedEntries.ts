/** Lists by level that do not fit the ladder are used as far as they go, and that is said. */
import { presetValues } from "../../career/assumptionFields";
import type { Path } from "../../career/scenario";
import { parseColumn } from "../flat/lists";
import { at, note, type Place, show } from "./checks";
import type { ReadAssumptions } from "./readAssumptions";

export function noteUnusedEntries(read: ReadAssumptions, { name, levels }: Path, place: Place): void {
  for (const key of ["promotionRate", "minMonths"] as const) {
    const list = read[key];
    if (list === undefined) continue;
    const here = at(place, key);
    const count = `${list.length} ${list.length === 1 ? "entry" : "entries"} for the ${levels.length} levels of ${show(name)}`;
    if (list.length > levels.length && !isUsual(list, key, read.preset))
      note(here, `${count}; those beyond the last level count for nothing.`);
    // The top of a ladder has no promotion.
    if (list.length < levels.length - 1) note(here, `${count}; the levels above keep the path's own.`);
    const own = levels.filter((level, i) => typeof list[i] === "number" && level[key] !== list[i]);
    if (own.length > 0)
      note(
        here,
        `not used for ${own.map(({ title }) => show(title)).join(", ")}, where the path has values of its own.`,
      );
  }
}

/** The list that presets have for every path, however many levels it has. */
function isUsual(list: readonly (number | null)[], key: string, preset: ReadAssumptions["preset"]): boolean {
  const usual = parseColumn(String(presetValues(preset).get(key)));
  return list.every((entry, i) => (entry ?? 0) === (usual[i] ?? 0));
}
