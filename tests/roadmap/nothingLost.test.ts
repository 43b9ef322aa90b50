import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";

/** Lines as they stand in plans, in any order, well formed or not. */
const line = fc.constantFrom(
  "",
  "",
  "# Title",
  "## Phase 1: One (Months 1-3)",
  "## Phase 2: Two (Months 4-6)",
  "### Goal",
  "## Resources",
  "**Actions:**",
  "**Month 1: Bold**",
  "Goal: be better",
  "- an action",
  "  - below it",
  "- [x] done",
  "- **Week 1**: a week",
  "1. numbered",
  "| Week | Topic |",
  "|---|---|",
  "| 1-2 | Trees |",
  "> quoted",
  "```",
  "---",
  "<details>",
  "</details>",
  "<!-- a comment -->",
  "[ref]: https://example.org",
  "![image](a.png)",
  "Some words of text.",
  "    indented code",
  "***",
  "Term\\",
  "====",
);

describe("nothing is lost", () => {
  it("every line that is not blank lies in a part of the roadmap, or in a problem, or is the title", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
        const roadmap = parseRoadmap(lines.join("\n"), "plan");
        const parts = [...roadmap.phases, ...roadmap.sections, ...roadmap.paths, ...roadmap.ladders].map(
          (part) => part.lines,
        );
        const told = new Set(roadmap.problems.map((problem) => problem.line));
        lines.forEach((text, i) => {
          const placed = parts.some(([first, last]) => first <= i + 1 && i + 1 <= last);
          const title =
            text.includes(roadmap.title) || (text === "====" && (lines[i - 1] ?? "").includes(roadmap.title));
          if (text.trim() !== "" && !placed && !told.has(i + 1) && !title)
            throw new Error(`line ${i + 1} is lost: ${text}`);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("every word of every list item is in an action, a note or another field", () => {
    const item = fc.constantFrom("alpha", "beta", "gamma", "delta", "epsilon", "zeta");
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(item, fc.constantFrom("- ", "  - ", "1. ", "Goal: ", "\n", "\n### ", "\n**Deliverables:**\n\n- ")),
          { maxLength: 12 },
        ),
        (pieces) => {
          const text = `## Phase 1: One (Months 1-3)\n\n${pieces.map(([word, mark], i) => `${mark}${word}${i}`).join("\n")}`;
          const whole = JSON.stringify(parseRoadmap(text));
          pieces.forEach(([word], i) => expect(whole).toContain(`${word}${i}`));
        },
      ),
      { numRuns: 200 },
    );
  });
});
