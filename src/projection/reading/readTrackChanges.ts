/** Reads the changes of path a scenario plans, each at a month or on reaching a level. */
import type { Path, TrackChange } from "../../career/scenario";
import { at, fail, note, type Place, readInRange, readList, readObject } from "./checks";
import { readLevelTitle } from "./findLevel";
import { type PromotionColumns, readPath } from "./readPath";

/** Career guides place the step into management after five years as an engineer. */
const EARLY_MONTHS = 60;

export function readTrackChanges(
  value: unknown,
  start: Path,
  years: number,
  columns: PromotionColumns,
  known: readonly Path[],
  place: Place,
): readonly TrackChange[] | undefined {
  const paths = [start];
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
    const onLevel = byLevel ? waitedFor(object["onLevel"], paths, at(here, "onLevel")) : null;
    const path = readPath(object["path"], { preset: columns.preset }, known, at(here, "path"));
    const level = path && readLevelTitle(object["level"], path, at(here, "level"));
    if (!once || month === undefined || onLevel === undefined || !path || !level) return undefined;
    paths.push(path);
    if (month !== null && month < EARLY_MONTHS && leads(level.title)) {
      note(
        here,
        `month ${month} takes up ${level.title}; moving into management before five years as an engineer is a known pitfall.`,
      );
    }
    return { month, onLevel, path, level: level.title };
  });
}

/** A level is waited for on the path a person may be on by then: the latest one named so far first. */
function waitedFor(value: unknown, paths: readonly Path[], place: Place): string | undefined {
  const quiet = paths.toReversed().map((path) => readLevelTitle(value, path, { key: place.key, problems: [] }));
  const found = quiet.find((level) => level !== undefined);
  const last = paths.at(-1);
  return found ? found.title : last && readLevelTitle(value, last, place)?.title;
}

/** Whether a title leads people: managers, directors, vice presidents and chiefs. */
export function leads(title: string): boolean {
  return /\b(manager|director|vp|cto|em|head of)\b/i.test(title) && !/\bproduct manager\b/i.test(title);
}
