import { expect, test } from "vitest";
import { readLink } from "../../src/preview/link";

const system = { dark: false, language: "en-GB" };

test("a link says what to show", () => {
  expect(readLink("?sample=plan&sheet=Projection&theme=dark&lang=de&pane=off", system)).toEqual({
    sample: "plan",
    sheet: "Projection",
    theme: "dark",
    language: "de",
    pane: false,
  });
});

test("what it leaves out follows the system", () => {
  const plain = { sample: undefined, sheet: undefined, pane: true };
  expect(readLink("", system)).toEqual({ ...plain, theme: "light", language: "en" });
  expect(readLink("", { dark: true, language: "de-AT" })).toEqual({ ...plain, theme: "dark", language: "de" });
  expect(readLink("?theme=light", { dark: true, language: "fr" })).toEqual({
    ...plain,
    theme: "light",
    language: "en",
  });
});
