import { expect, test } from "vitest";
import { de } from "../../src/taskpane/text/de";
import { en } from "../../src/taskpane/text/en";

test("large counts have the separators of the language", () => {
  expect([en.roadmap.actions(24_000), en.roadmap.more(2_988)]).toEqual(["24,000 actions", "and 2,988 more"]);
  expect([de.roadmap.actions(24_000), de.roadmap.more(2_988)]).toEqual(["24.000 Aufgaben", "und 2.988 weitere"]);
});
