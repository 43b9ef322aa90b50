import { expect, test } from "vitest";
import { readLink } from "../../src/preview/link";

const system = { dark: false, language: "en-GB" };

test("a link says what to show", () => {
  expect(readLink("?sample=plan&sheet=Projection&theme=dark&lang=de&pane=off", system)).toEqual({
    sample: "plan",
    sheet: "Projection",
    theme: "dark",
    language: "de",
    locale: "de-DE",
    pane: false,
  });
});

test("what it leaves out follows the system", () => {
  const plain = { sample: undefined, sheet: undefined, pane: true };
  expect(readLink("", system)).toEqual({ ...plain, theme: "light", language: "en", locale: "en-GB" });
  expect(readLink("", { dark: true, language: "de-AT" })).toEqual({
    ...plain,
    theme: "dark",
    language: "de",
    locale: "de-AT",
  });
  expect(readLink("?theme=light", { dark: true, language: "fr" })).toEqual({
    ...plain,
    theme: "light",
    language: "en",
    locale: "fr",
  });
  expect(readLink("?lang=ar-EG", system)).toMatchObject({ language: "en", locale: "ar-EG" });
  expect(readLink("?lang=-", system)).toMatchObject({ language: "en", locale: "en-US" });
});
