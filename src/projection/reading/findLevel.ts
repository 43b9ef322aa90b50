/** Finds the level that a person means by a title or by a word of it. */
import { nearest } from "../../career/nearest";
import type { Level, Path } from "../../career/scenario";
import { fail, type Place, readText, show } from "./checks";

/**
 * The level with this title, case aside, else the only one whose title has these words in a row.
 *
 * @example readLevelTitle("Mid", backend, place)?.title // "Mid-Level Backend Engineer"
 */
export function readLevelTitle(value: unknown, path: Path, place: Place): Level | undefined {
  const titles = path.levels.map((l) => l.title);
  if (value === undefined) return fail(place, `missing; give one of ${titles.map(show).join(", ")}.`);
  const wanted = readText(value, "the title of a level", place);
  if (wanted === undefined) return undefined;
  const exact = path.levels.find((l) => l.title.toLowerCase() === wanted.toLowerCase());
  if (exact) return exact;
  const words = ` ${wordsOf(wanted)} `;
  const holding = words.trim() === "" ? [] : path.levels.filter((l) => ` ${wordsOf(l.title)} `.includes(words));
  const [only, other] = holding;
  if (only && !other) return only;
  if (only)
    return fail(
      place,
      `${show(wanted)} fits ${holding.map((l) => show(l.title)).join(" and ")}; give the whole title.`,
    );
  const meant = nearest(wanted, [...titles, ...wordsOfOne(titles)]);
  return fail(
    place,
    `the path ${show(path.name)} has no level ${show(wanted)}; ${meant === undefined ? "its" : `did you mean ${show(meant)}? Its`} levels are ${titles.map(show).join(", ")}.`,
  );
}

/** The words that only one title has: a level may be named by them. */
function wordsOfOne(titles: readonly string[]): readonly string[] {
  const all = titles.flatMap((title) => [...new Set(title.split(/[^\p{L}\p{N}]+/u))]).filter((word) => word !== "");
  return all.filter((word) => all.indexOf(word) === all.lastIndexOf(word));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== "")
    .join(" ");
}
