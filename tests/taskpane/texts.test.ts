import { describe, expect, test } from "vitest";
import { assumptionFields } from "../../src/career/assumptionFields";
import { cataloguePaths } from "../../src/career/catalogue/paths";
import { questions } from "../../src/career/decisionMatrix";
import { sources } from "../../src/career/sources";
import { exampleScenarios, presets } from "../../src/flows/presets";
import { templates } from "../../src/roadmap/templates";
import { de } from "../../src/taskpane/text/de";
import { deFields } from "../../src/taskpane/text/deFields";
import { deSources } from "../../src/taskpane/text/deSources";
import { en } from "../../src/taskpane/text/en";
import { directionOf, loadText } from "../../src/taskpane/text/loadText";

/** Every text by its place in the catalogue; functions are called, so that what they say is seen. */
function texts(node: unknown, place = ""): readonly (readonly [place: string, text: string])[] {
  if (typeof node === "string") return [[place, node]];
  if (typeof node === "function") return [[place, String(node("2", "3", "4", "5", "6"))]];
  if (typeof node !== "object" || node === null || node instanceof Promise) return [];
  // What the core says is looked at by itself.
  return Object.entries(node)
    .filter(([key]) => key !== "sentence")
    .flatMap(([key, value]) => texts(value, place === "" ? key : `${place}.${key}`));
}

describe("the German catalogue", () => {
  const english = new Map(texts(en));
  const german = new Map(texts(de));

  test("says everything that the English one says, and nothing else", () => {
    // English has the words of templates and ready-made scenarios from themselves.
    const own = /^(templates|scenarioNames|pathNames)\./;
    expect([...german.keys()].filter((place) => !own.test(place)).sort()).toEqual([...english.keys()].sort());
  });

  test("leaves no text empty", () => {
    expect([...german, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("leaves nothing in English but words that are the same in both", () => {
    const same = [...german]
      .filter(([place, text]) => /\p{L}/u.test(text) && english.get(place) === text)
      .map(([, text]) => text);
    expect(same.sort()).toEqual([
      "Bonus",
      "Chance",
      "Median",
      "Name",
      "Nominal",
      "Orange",
      "Start",
      "Trajectory",
      "nominal",
      "optional",
    ]);
  });

  test("uses every argument that the English one uses", () => {
    const used = (text: string | undefined) => (text ?? "").match(/[2-6]/g)?.sort() ?? [];
    for (const [place, text] of english)
      if (!/\d/.test(place)) expect([place, used(german.get(place))]).toEqual([place, used(text)]);
  });

  test("has words for every template", () => {
    expect(Object.keys(de.templates).sort()).toEqual(templates.map(({ id }) => id).sort());
  });

  test("has a name for every ready-made scenario, and no name twice", () => {
    const names = [...exampleScenarios(), ...presets().groups.flatMap(({ scenarios }) => scenarios)].map(
      ({ name }) => name,
    );
    expect([...new Set(names)].filter((name) => !(name in de.scenarioNames) && name !== "Backend")).toEqual([]);
    const german = Object.values(de.scenarioNames);
    expect(new Set(german).size).toBe(german.length);
  });

  test("has label and help for every assumption", () => {
    expect(Object.keys(deFields).sort()).toEqual(assumptionFields.map((field) => field.key).sort());
  });

  test("says what a blank means for every field that may be blank", () => {
    const blank = assumptionFields.filter((field) => field.blank !== undefined).map((field) => field.key);
    expect(blank.filter((key) => deFields[key]?.blank === undefined)).toEqual([]);
  });

  test("says what every source says, in the same figures", () => {
    const figures = (text: string, thousands: string) =>
      text
        .replaceAll(thousands, "")
        .replace(/,/g, ".")
        .match(/\d+(\.\d+)?/g)
        ?.sort();
    for (const [key, { text }] of Object.entries(sources))
      expect([key, figures(deSources[key as keyof typeof sources], ".")]).toEqual([key, figures(text, ",")]);
  });

  test("calls otherwise only paths that there are", () => {
    const names = cataloguePaths.map(({ name }) => name);
    expect(Object.keys(de.pathNames).filter((name) => !names.includes(name))).toEqual([]);
  });

  test("has words for every question and answer of the path finder", () => {
    const values = questions.flatMap(({ choices }) => choices.map(({ value }) => value));
    expect(Object.keys(de.finder.questions).sort()).toEqual(questions.map(({ key }) => key).sort());
    expect(Object.keys(de.finder.choices).sort()).toEqual(values.sort());
  });

  test("names every group of assumptions", () => {
    const groups = [...new Set(assumptionFields.map((field) => field.group))];
    expect(Object.keys(de.scenarios.groups).sort()).toEqual(groups.sort());
  });
});

test("loadText gives German for every German, and English for the rest", async () => {
  expect((await loadText("de-AT")).language).toBe("de");
  expect((await loadText("DE")).language).toBe("de");
  expect((await loadText("fr-FR")).language).toBe("en");
  expect((await loadText("")).language).toBe("en");
});

test("directionOf is right to left for languages that are written so", () => {
  expect(directionOf("ar-SA")).toBe("rtl");
  expect(directionOf("he")).toBe("rtl");
  expect(directionOf("de-DE")).toBe("ltr");
});
