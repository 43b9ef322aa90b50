/** Phases named by how far they reach: "Short term (1 week)", "Mid term (1 month)", "Long term (3 months)". */
import { languages } from "../languages/languages";
import type { PrintedTime } from "../time/printedTime";
import type { Candidate } from "./candidates";
import { mostly } from "./mostly";
import { asPositions } from "./asPositions";

/** Their times, each length counted from the start; as printed where they have other names or count anyway ("0-3 months", "3-6 months"). */
export function timesByReach(members: readonly Candidate[]): readonly (PrintedTime | null)[] {
  const times = members.map(({ time }) => time);
  const lengths = members.filter(({ time }) => measures(time));
  const named = lengths.length >= 2 && mostly(lengths, ({ title }) => horizon.test(title));
  if (!named || !asPositions(times).some(measures)) return times;
  return times.map((time) =>
    measures(time) ? { ...time, kind: "position", from: 1, ranged: true, adjective: false, upTo: true } : time,
  );
}

function measures(time: PrintedTime | null): time is PrintedTime {
  return time?.kind === "duration" && time.ongoing !== true && time.to !== null;
}

const horizon = new RegExp(
  `(?<!\\p{L})(?:${languages.flatMap(({ horizons = [] }) => horizons).join("|")})(?:(?!\\p{L})|(?<=\\p{Script=Han}|\\p{Script=Hangul}))`,
  "iu",
);
