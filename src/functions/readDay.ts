import { dateSerial, isoDate } from "../flows/isoDate";

/**
 * A day as Excel counts it, from text as people write dates: 2026-03-15, 15.03.2026, 3/15/2026, Mar 2026, 15 mars 2026; of a month or a
 * year the first day. Undefined where the text is no date, and where it may be two, as 3/4/2026 may.
 *
 * @example readDay("15 March 2026") // 46096
 */
export function readDay(text: string): number | undefined {
  const date = text.trim().replace(/[T ]\d\d?:\d\d\S*$/, "");
  const [year, month = 1, day = 1] = yearFirst(date) ?? yearLast(date) ?? named(date) ?? [];
  if (year === undefined) return undefined;
  const written = [year, pad(month), pad(day)].join("-");
  const serial = dateSerial(written);
  // A 30 February would become another day.
  return Number.isNaN(serial) || isoDate(serial) !== written ? undefined : serial;
}

/** Year, month and day. */
type Parts = readonly number[];

function yearFirst(text: string): Parts | undefined {
  return /^(\d{4})(?:([-/.])(\d\d?)(?:\2(\d\d?))?)?$/
    .exec(text)
    ?.slice(1)
    .filter((part) => /^\d+$/.test(part ?? ""))
    .map(Number);
}

function yearLast(text: string): Parts | undefined {
  const [, one, mark, two, year] = /^(?:(\d\d?)([-/.]))?(\d\d?)[-/.](\d{4})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (one === undefined) return [Number(year), Number(two)];
  const [first, second] = [Number(one), Number(two)];
  // Where points part them the day is first; elsewhere it is the one that can be no month.
  if (mark === "." || first > 12 || first === second) return [Number(year), second, first];
  return second > 12 ? [Number(year), first, second] : undefined;
}

function named(text: string): Parts | undefined {
  const match =
    /^(?:(\d\d?)(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?)?(\p{L}{3,})\.?\s+(?:(\d\d?)(?:st|nd|rd|th)?,?\s+)?(?:de\s+)?(\d{4})$/u.exec(
      plain(text),
    );
  const [, before, word = "", behind, year] = match ?? [];
  const month = monthNames.findIndex((names) => names.some((name) => name.startsWith(word)));
  if (match === null || month < 0 || (before !== undefined && behind !== undefined)) return undefined;
  return [Number(year), month + 1, Number(before ?? behind ?? 1)];
}

const languages = ["en", "de", "fr", "es", "it", "pt", "nl"];

/** What each month is called, in plain letters. */
const monthNames: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  languages.map((language) =>
    plain(new Date(Date.UTC(2026, month)).toLocaleString(language, { month: "long", timeZone: "UTC" })),
  ),
);

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
