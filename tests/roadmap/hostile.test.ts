import { describe, expect, it } from "vitest";
import type { Action } from "../../src/career/roadmap";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";
import { roadmapSheets } from "../../src/roadmap/roadmapSheets";

function count(actions: readonly Action[]): number {
  return actions.reduce((sum, action) => sum + 1 + count(action.children), 0);
}

describe("a hostile document gets an answer or a clear error", () => {
  it("binary noise", () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256);
    expect(parseRoadmap(noise, "photo.jpg")).toMatchObject({
      phases: [],
      problems: [
        {
          severity: "error",
          line: 1,
          message: "photo.jpg is not a text file. Give Markdown or plain text, saved as UTF-8.",
        },
      ],
    });
  });

  it.each(["\uFFFD", "\u0007"])("a short text with a broken character in it: %j", (sign) => {
    const { phases } = parseRoadmap(`# Plan\n\n## Months 1-3: Start\n\n- Learn Rust ${sign}\n`, "pasted");
    expect(phases.map(({ title, actions }) => [title, actions.length])).toEqual([["Start", 1]]);
  });

  it.each([
    ["plan.docx", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], "a document of Word or another program"],
    ["plan.doc", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "a document of Word or another program"],
    ["plan.rtf", [...Buffer.from("{\\rtf1\\ansi Plan}")], "a document of Word or another program"],
    ["plan.pdf", [...Buffer.from("%PDF-1.7\n%\u00e2\u00e3")], "a PDF"],
  ])("%s is told what it is and how its text comes in", (name, bytes, kind) => {
    const { phases, problems } = parseRoadmap(Uint8Array.from(bytes), name);
    expect(phases).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(new RegExp(`^${name} is ${kind}, not plain text\\. .*paste it into the pane`));
  });

  it("an empty document", () =>
    expect(parseRoadmap(" \n", "a.md").problems[0]?.message).toBe(
      "a.md is empty. Give Markdown or plain text with at least one line.",
    ));

  it("more than 10 MB, more than 200,000 lines", () => {
    expect(parseRoadmap("x".repeat(10 * 1024 * 1024 + 1), "a.md").problems[0]?.message).toContain("up to 10 MB");
    expect(parseRoadmap("x\n".repeat(200_001), "a.md").problems[0]?.message).toContain("up to 200000");
  });

  it("20,000 list items all become actions", () => {
    const roadmap = parseRoadmap(`## Phase 1 (Months 1-2)\n${"- one more thing\n".repeat(20_000)}`);
    expect(count(roadmap.phases[0]?.actions ?? [])).toBe(20_000);
    expect(roadmap.problems[0]?.message).toContain("read line by line");
  });

  it("a list nested a thousand deep keeps every item", () => {
    const text = Array.from({ length: 1000 }, (_, i) => `${" ".repeat(2 * i)}- item ${i}`).join("\n");
    expect(count(parseRoadmap(text).sections.flatMap(({ actions }) => actions))).toBe(1000);
  });

  it.each([
    ["a million characters in a line", "word ".repeat(200_000)],
    ["quotes in quotes", `${">".repeat(20_000)}a`],
    ["lists in lists on one line", `${"- ".repeat(20_000)}a`],
    ["open brackets", "[".repeat(20_000)],
    ["a number without end", "1".repeat(100_000)],
  ])("%s", (_, text) => expect(parseRoadmap(text).phases).toEqual([]));

  describe("what nobody sees hides no phase", () => {
    const plan = "# Plano\n\n## Mês 1-3: Começo\n\n- Ler\n\n## Mês 4-6: Fim\n\n- Ótimo\n";
    const phases = (text: string | Uint8Array) =>
      parseRoadmap(text).phases.map(
        ({ title, startMonth, endMonth, actions }) =>
          `${title} ${startMonth ?? ""}-${endMonth ?? ""} ${actions.map(({ text: action }) => action).join()}`,
      );

    it.each([
      ["a byte-order mark in the middle", plan.replace("## Mês 4", "\uFEFF## Mês 4").replace("Começo", "Com\uFEFFeço")],
      ["marks of direction", plan.replace("## Mês 4-6", "\u200F## \u2067Mês\u200F 4-\u200F6\u2069")],
      ["hard and wide blanks", plan.replace("## Mês 4", "##\u3000Mês\u00A04").replace("- Ó", "-\u00A0Ó")],
      ["accents stored apart", plan.normalize("NFD")],
      ["halves of surrogate pairs", plan.replace("Ler", "L\uD800e\uDC00r")],
      ["carriage returns alone", plan.replaceAll("\n", "\r")],
    ])("%s", (_, text) => expect(phases(text)).toEqual(["Começo 1-3 Ler", "Fim 4-6 Ótimo"]));

    it("joined accents are told with the first of their lines", () =>
      expect(parseRoadmap(plan.normalize("NFD")).problems).toMatchObject([{ severity: "note", line: 3 }]));
  });

  it("text never becomes a formula", () => {
    const roadmap = parseRoadmap(
      '# =cmd\n\n## Phase 1: =A1 (Months 1-2)\n\n**Goal:** @x\n\n- =HYPERLINK("http://x.example")\n- +1\n\n## Other\n\n- =2\n\n=3\n',
    );
    const formulas =
      JSON.stringify(roadmapSheets(roadmap, { start: "2026-01" }).sheets).match(/"formula":"[^"]*/g) ?? [];
    for (const formula of formulas) expect(formula).not.toMatch(/cmd|A1 \(|HYPERLINK|=\+1|=2"?$|=3"?$/);
  });
});
