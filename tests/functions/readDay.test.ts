import { expect, test } from "vitest";
import { isoDate } from "../../src/flows/isoDate";
import { readDay } from "../../src/functions/readDay";

test.each([
  ["2026", "2026-01-01"],
  ["2026-3", "2026-03-01"],
  ["2026-03-15", "2026-03-15"],
  [" 2026/03/15 ", "2026-03-15"],
  ["2026.3.15", "2026-03-15"],
  ["2026-03-15T09:30:00Z", "2026-03-15"],
  ["15.03.2026", "2026-03-15"],
  ["3.4.2026", "2026-04-03"],
  ["3/15/2026", "2026-03-15"],
  ["15/3/2026", "2026-03-15"],
  ["4/4/2026", "2026-04-04"],
  ["03/2026", "2026-03-01"],
  ["Mar 2026", "2026-03-01"],
  ["Sept. 2026", "2026-09-01"],
  ["15 March 2026", "2026-03-15"],
  ["March 15th, 2026", "2026-03-15"],
  ["15. März 2026", "2026-03-15"],
  ["1er août 2026", "2026-08-01"],
  ["15 de marzo de 2026", "2026-03-15"],
  ["29.02.2028", "2028-02-29"],
])("%s is %s", (text, day) => {
  const serial = readDay(text);
  expect(serial === undefined ? undefined : isoDate(serial)).toBe(day);
});

test.each([
  "3/4/2026",
  "30.02.2026",
  "2026-13-01",
  "2026-3/15",
  "Foundation",
  "Month 3",
  "Ju 2026",
  "15 March 15 2026",
  "",
  "26",
])("%s is no day, or may be two", (text) => {
  expect(readDay(text)).toBeUndefined();
});
