import { describe, expect, it } from "vitest";
import type { Roadmap } from "../../src/career/roadmap";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";
import { fixtures } from "./fixtures";

/** What a fixture says: any part of a roadmap, and words that its problems must contain. */
type Expected = Partial<Roadmap> & { readonly problemsContain?: readonly string[] };

describe("a document of each shape", () => {
  it.each(fixtures())("$name", ({ markdown, name, expected }) => {
    const { problemsContain = [], ...parts } = expected as Expected;
    const roadmap = parseRoadmap(markdown, name);
    expect(roadmap).toMatchObject(parts);
    const told = roadmap.problems.map(({ message }) => message).join("\n");
    for (const words of problemsContain) expect(told).toContain(words);
  });

  it.each(fixtures())("$name: no line is lost", ({ markdown, name }) => {
    const roadmap = parseRoadmap(markdown, name);
    expect(roadmap.problems.filter(({ message }) => message.includes("was not placed"))).toEqual([]);
  });
});
