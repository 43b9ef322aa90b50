import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { messageOf } from "../../src/flows/messageOf";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";
import { templates } from "../../src/roadmap/templates";
import { de } from "../../src/taskpane/text/de";
import { deSentences } from "../../src/taskpane/text/deSentences";
import { en } from "../../src/taskpane/text/en";
import { translator } from "../../src/taskpane/text/translate";

const fixtures = new URL("../fixtures/roadmaps/", import.meta.url);

/** What the importer says of every document there is, without the line it begins with. */
function remarks(): readonly string[] {
  const documents = [
    ...readdirSync(fixtures).map((name) => new Uint8Array(readFileSync(new URL(`${name}/roadmap.md`, fixtures)))),
    ...templates.map(({ markdown }) => markdown),
    "",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
  ];
  return documents.flatMap((document) =>
    parseRoadmap(document, "plan.md").problems.map(({ message }) => message.replace(/^Lines? \d+(–\d+)?: /, "")),
  );
}

describe("translator", () => {
  const say = translator([
    ['{1} of "{2}" (to {3}).', "{3} bis „{2}“: {1}."],
    ["Nothing?", "Nichts?"],
  ]);

  test("puts the facts of a sentence into the other one, in its order", () => {
    expect(say('Pay of "Senior (to be)" (to 12).')).toBe("12 bis „Senior (to be)“: Pay.");
  });

  test("has nothing for another sentence, or a longer one", () => {
    expect(say("Nothing")).toBeUndefined();
    expect(say("Nothing? Or more.")).toBeUndefined();
  });

  test("takes every fact as it is, signs of patterns and replacements included", () => {
    expect(say('$& of "a.*b" (to $1).')).toBe("$1 bis „a.*b“: $&.");
  });
});

describe("the sentences of the core in German", () => {
  test("use the places of the English ones, and no others", () => {
    const places = (sentence: string) => new Set(sentence.match(/\{\d\}/g));
    for (const [english, german] of deSentences)
      for (const place of places(german))
        expect([english, [...places(english)]]).toEqual([english, expect.arrayContaining([place])]);
  });

  test("are there for what Excel refuses and for documents that are no text", () => {
    const codes = "AccessDenied InvalidOperationInCellEditMode ItemNotFound ServiceNotAvailable RequestAborted";
    for (const code of codes.split(" ")) {
      const refused = messageOf(Object.assign(new Error("You cannot perform the requested operation."), { code }));
      expect(refused).not.toContain("requested operation");
      expect([refused, de.sentence(refused)]).toEqual([refused, expect.stringContaining(`(${code})`)]);
    }
    for (const beginning of ["PK\u0003\u0004", "{\\rtf1 ", "%PDF-1.7", "\u0000\u0001"]) {
      const [problem] = parseRoadmap(beginning, "plan.docx").problems;
      expect([beginning, de.sentence(problem?.message ?? "")]).toEqual([
        beginning,
        expect.stringMatching(/^plan\.docx ist/),
      ]);
    }
  });

  test("are there for at least nine in ten remarks of the importer", () => {
    const all = remarks();
    const missing = all.filter((sentence) => de.sentence(sentence) === undefined);
    expect(all.length).toBeGreaterThan(30);
    expect({ missing: missing.length / all.length > 0.1 ? missing : [] }).toEqual({ missing: [] });
  });
});

test("in English a sentence stays as it is, with a capital where its line was before it", () => {
  expect(en.sentence("no time is printed.")).toBe("No time is printed.");
  expect(en.sentence('"Ä" was not placed.')).toBe('"Ä" was not placed.');
  expect(en.sentence("photo.md is not a text file.")).toBe("photo.md is not a text file.");
  expect(en.sentence("it was set. Please confirm it in the Roadmap sheet.")).toBe(
    "It was set. Please confirm it below.",
  );
});
