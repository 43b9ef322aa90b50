/** Reads the changes of path a scenario plans, each at a month or on reaching a level. */
import type { Path, TrackChange } from "../../career/scenario";
import { at, fail, note, type Place, readInRange, readList, readObject, show } from "./checks";
import { readLevelTitle } from "./findLevel";
import { type KnownPaths, type PromotionColumns, readPath } from "./readPath";

/** Career guides place the step into management after five years as an engineer. */
const EARLY_MONTHS = 60;

/** @param start the path of the scenario; undefined where it could not be read, so that levels of it are not known */
export function readTrackChanges(
  value: unknown,
  start: Path | undefined,
  years: number,
  columns: PromotionColumns,
  known: KnownPaths,
  place: Place,
): readonly TrackChange[] | undefined {
  const paths = [start];
  const taken = new Set<string>();
  return readList(value, 20, "the track changes", place, (item, here) => {
    const object = readObject(item, ["month", "onLevel", "path", "level"], here);
    if (!object) return undefined;
    const byMonth = object["month"] !== undefined && object["month"] !== null;
    const byLevel = object["onLevel"] !== undefined && object["onLevel"] !== null;
    const once = byMonth !== byLevel;
    if (!once)
      fail(here, `${byMonth ? "both month and onLevel are" : "neither month nor onLevel is"} given; give one of them.`);
    const month = byMonth
      ? readInRange(
          object["month"],
          { min: 1, max: 12 * years, whole: true, what: "the month of the plan" },
          at(here, "month"),
        )
      : null;
    const waited = byLevel ? waitedFor(object["onLevel"], paths, at(here, "onLevel")) : null;
    const path = readPath(object["path"], { preset: columns.preset }, known, at(here, "path"));
    paths.push(path);
    const level = path && readLevelTitle(object["level"], path, at(here, "level"));
    if (!once || month === undefined || waited === undefined || !path || !level) return undefined;
    const when = waited ? `reaching ${show(waited.level)}` : `month ${month}`;
    const first = waited ? `${waited.on} ${waited.level}` : when;
    if (taken.has(first))
      note(here, `another change waits for ${when}; only this one, the later in the list, happens.`);
    taken.add(first);
    if (month !== null && month < EARLY_MONTHS && leads(level.title)) {
      note(
        here,
        `month ${month} takes up ${level.title}; moving into management before five years as an engineer is a known pitfall.`,
      );
    }
    return { month, onLevel: waited && waited.level, path, level: level.title };
  });
}

interface Waited {
  /** Place of its path among those named so far. */
  readonly on: number;
  readonly level: string;
}

/** A level is waited for on the path a person may be on by then: the latest one named so far first. */
function waitedFor(value: unknown, paths: readonly (Path | undefined)[], place: Place): Waited | undefined {
  for (let on = paths.length - 1; on >= 0; on--) {
    const path = paths[on];
    const found = path && readLevelTitle(value, path, { key: place.key, problems: [] });
    if (found) return { on, level: found.title };
  }
  const last = paths.at(-1);
  if (last) readLevelTitle(value, last, place);
  return undefined;
}

/** Whether a title leads people: managers, directors, vice presidents and chiefs. */
export function leads(title: string): boolean {
  return /\b(manager|director|vp|cto|em|head of)\b/i.test(title) && !/\bproduct manager\b/i.test(title);
}
