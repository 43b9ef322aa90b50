import { expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";
import { roadmapSheets } from "../../src/roadmap/roadmapSheets";
import { writeMarkdown } from "../../src/roadmap/own/writeMarkdown";

const document =
  "# Plan\n\n## Phase 1: Learn (Months 1-6)\n\n- Give a talk (Month 3)\n- Read\n\n**Deliverables:**\n\n- A demo (Month 2)\n- Salary above 9 (Month 9)\n- A paper\n";

test("a due month that the text says itself is not printed a second time", () => {
  const roadmap = parseRoadmap(document);
  expect(roadmap.phases[0]?.deliverables.map(({ dueMonth }) => dueMonth)).toEqual([2, null, null]);
  expect(writeMarkdown(roadmap)).not.toContain("**Due:**");
  const table = roadmapSheets(roadmap, { start: "2026-01" }).sheets[0]?.tables?.[0]?.table;
  const cell = table?.rows[0]?.[table.columns.findIndex(({ name }) => name === "Deliverables")];
  // Month 9 lies outside the phase: nothing is due then.
  expect(cell).toBe("• A demo (Month 2)\n• Salary above 9 (Month 9)\n• A paper");
});

test("another month than the text says, or none, is", () => {
  const roadmap = parseRoadmap(document);
  const [phase] = roadmap.phases;
  if (phase === undefined) throw new Error("no phase");
  const [demo, pay, paper] = phase.deliverables;
  const deliverables = [
    { text: demo?.text ?? "", dueMonth: null },
    { text: pay?.text ?? "", dueMonth: 4 },
    { text: paper?.text ?? "", dueMonth: 5 },
  ];
  const markdown = writeMarkdown({ ...roadmap, phases: [{ ...phase, deliverables }] });
  expect(markdown.match(/\*\*Due:\*\* .*/g)).toEqual(["**Due:** no month", "**Due:** month 4", "**Due:** month 5"]);
  expect(parseRoadmap(markdown).phases[0]?.deliverables).toEqual(deliverables);
});
