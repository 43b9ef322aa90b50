/** Reads the interchange JSON of scenarios: one scenario, or { "scenarios": [ … ] } with the baseline first. */
import { fieldOf, MAX_YEARS } from "../career/assumptionFields";
import type { Problem, Result } from "../career/problem";
import type { Path, Scenario } from "../career/scenario";
import {
  at,
  fail,
  figure,
  isObject,
  note,
  type Place,
  readInRange,
  readList,
  readObject,
  readText,
  show,
} from "./reading/checks";
import { readLevelTitle } from "./reading/findLevel";
import { noteUnusedEntries } from "./reading/noteUnusedEntries";
import { readAssumptions } from "./reading/readAssumptions";
import { type KnownPaths, readPath } from "./reading/readPath";
import { readTrackChanges } from "./reading/readTrackChanges";

const MAX_SCENARIOS = 100;

/** What a scenario that names no path is about: the six-level table. */
const DEFAULT_PATH = "levels";
const DEFAULT_YEARS = 10;
const DEFAULT_DATE = "2026-01";

/**
 * Every scenario of a file, each assumption filled in; or all reasons why there is none. A key that is left out takes
 * its default; inside an object that is given nothing is defaulted, so a missing mode is blank and a missing min an error.
 *
 * @param known paths besides the built-in ones, such as those of the workbook
 * @example readScenarios({ name: "Stay", start: { level: "Mid", pay: 110000, date: "2026-01" }, path: "backend" })
 */
export function readScenarios(json: unknown, known: KnownPaths = {}): Result<readonly Scenario[]> {
  const problems: Problem[] = [];
  const root: Place = { key: "", problems };
  const scenarios =
    isObject(json) && "scenarios" in json
      ? readFile(json, known, root)
      : listed(readScenario(json, "Scenario", known, root));
  if (!scenarios || problems.some((p) => p.severity === "error")) return { ok: false, problems };
  return { ok: true, value: scenarios, problems };
}

function listed(scenario: Scenario | undefined): readonly Scenario[] | undefined {
  return scenario && [scenario];
}

function readFile(json: unknown, known: KnownPaths, root: Place): readonly Scenario[] | undefined {
  const file = readObject(json, ["scenarios"], root);
  const place = at(root, "scenarios");
  const scenarios = readList(file?.["scenarios"], MAX_SCENARIOS, "the scenarios", place, (item, here, i) =>
    readScenario(item, `Scenario ${i + 1}`, known, here),
  );
  if (scenarios?.length === 0) return fail(place, "the list is empty; give at least one scenario.");
  for (const [i, { name }] of (scenarios ?? []).entries()) {
    const first = scenarios?.findIndex((s) => s.name === name) ?? i;
    if (first < i)
      note(at(at(place, i), "name"), `${show(name)} is also the name of scenario ${first + 1}; give each its own.`);
  }
  return scenarios;
}

function readScenario(json: unknown, unnamed: string, known: KnownPaths, place: Place): Scenario | undefined {
  const keys = ["name", "years", "start", "path", "assumptions", "trackChanges"];
  const object = readObject(json, keys, place);
  if (!object) return undefined;
  const name =
    object["name"] === undefined ? unnamed : readText(object["name"], "the scenario's name", at(place, "name"));
  const years = readYears(object["years"], place);
  const read = readAssumptions(object["assumptions"], years ?? MAX_YEARS, at(place, "assumptions"));
  const path = readPath(object["path"] === undefined ? DEFAULT_PATH : object["path"], read, known, at(place, "path"));
  const start = readStart(object["start"], path, at(place, "start"));
  const changes = object["trackChanges"];
  const trackChanges =
    changes === undefined
      ? []
      : readTrackChanges(changes, path, years ?? MAX_YEARS, read, known, at(place, "trackChanges"));
  const { assumptions } = read;
  if (path) noteUnusedEntries(read, path, at(place, "assumptions"));
  if (name === undefined || years === undefined || !assumptions || !path || !start || !trackChanges) return undefined;
  return { name, years, start, path, assumptions, ...(trackChanges.length === 0 ? {} : { trackChanges }) };
}

function readYears(value: unknown, place: Place): number | undefined {
  if (value === undefined) return DEFAULT_YEARS;
  return readInRange(
    value,
    { min: 1, max: MAX_YEARS, whole: true, what: "the years to look ahead" },
    at(place, "years"),
  );
}

/** Without a path that could be read, pay and date are still checked. */
function readStart(value: unknown, path: Path | undefined, place: Place): Scenario["start"] | undefined {
  if (value === undefined) return path && defaultStart(path, place);
  const object = readObject(value, ["level", "pay", "date"], place);
  if (!object) return undefined;
  const level = path && readLevelTitle(object["level"], path, at(place, "level"));
  const { min, max } = fieldOf("start.pay");
  const pay = readInRange(
    object["pay"],
    { min: min ?? 0, max: max ?? 0, what: "the base pay per year" },
    at(place, "pay"),
  );
  const date = object["date"] === undefined ? DEFAULT_DATE : readMonth(object["date"], at(place, "date"));
  if (pay !== undefined && path) noteOutsideBands(pay, path, at(place, "pay"));
  if (!level || pay === undefined || date === undefined) return undefined;
  return { level: level.title, pay, date };
}

/** The middle of the lowest band, and a note that says so. */
function defaultStart(path: Path, place: Place): Scenario["start"] | undefined {
  const [lowest] = path.levels;
  if (!lowest) return undefined;
  const pay = Math.max(1, (lowest.min + (lowest.max ?? lowest.min)) / 2);
  note(
    place,
    `left out; ${show(lowest.title)} at ${figure(pay)}, the middle of its band, is taken. Give { level, pay, date } to start elsewhere.`,
  );
  return { level: lowest.title, pay, date: DEFAULT_DATE };
}

function readMonth(value: unknown, place: Place): string | undefined {
  const parts =
    typeof value === "string"
      ? /^\s*((?:19|20|21)\d\d)-(0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?\s*$/.exec(value)
      : null;
  if (!parts) return fail(place, `${show(value)} is not a month; give it as YYYY-MM, such as 2026-01.`);
  return `${parts[1]}-${parts[2]}`;
}

function noteOutsideBands(pay: number, path: Path, place: Place): void {
  if (path.levels.some((l) => pay >= l.min && (l.max === null || pay <= l.max))) return;
  const bands = path.levels.map((l) => `${figure(l.min)}${l.max === null ? "+" : `–${figure(l.max)}`}`).join(", ");
  note(place, `${figure(pay)} lies outside every band of the path (${bands}); it is used as given.`);
}
