import { describe, expect, it } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";

/** The test runner's patience is the measure, also on a loaded machine: each of these once took many minutes. */
const seconds = 180_000;

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join("\n");
}

describe("a very large document", () => {
  it("keeps its tables although it is read line by line", () => {
    const table = "| Month | Theme |\n|---|---|\n| Months 1-2 | Read |\n| Months 3-4 | Write \\| send | dropped |";
    const roadmap = parseRoadmap(`# Plan\n\n${table}\n\n## Log\n\n${lines(16_000, (i) => `- entry ${i}`)}`);
    expect(roadmap.phases.map(({ title, startMonth, endMonth }) => ({ title, startMonth, endMonth }))).toEqual([
      { title: "Read", startMonth: 1, endMonth: 2 },
      { title: "Write | send", startMonth: 3, endMonth: 4 },
    ]);
  });

  it("may have a hundred thousand headings of one level", { timeout: seconds }, () => {
    const roadmap = parseRoadmap(lines(100_000, (i) => `# Chapter ${i}`));
    expect(roadmap.sections.length + roadmap.phases.length).toBeGreaterThanOrEqual(99_999);
  });

  it("may have plans within plans by the thousand", { timeout: seconds }, () => {
    const roadmap = parseRoadmap(lines(20_000, (i) => `${"#".repeat((i % 3) + 1)} Month ${i % 500}`));
    expect(roadmap.problems[0]?.message).toContain("read line by line");
  });

  it("may have a title as long as a book", { timeout: seconds }, () => {
    const phases = lines(5000, (i) => `## 阶段${i}：标题（第${i}个月）\n\n- 做事\n`);
    const roadmap = parseRoadmap(`# ${"阶段".repeat(100_000)}\n\n${phases}`);
    expect(roadmap.phases.length).toBeGreaterThan(500);
  });

  it("may have a table of a thousand columns", { timeout: seconds }, () => {
    const row = (cell: string) => `|${cell.repeat(1000)}`;
    const roadmap = parseRoadmap(
      [row("Phase|"), row("---|"), ...Array<string>(100).fill(row("Month 1-3|"))].join("\n"),
    );
    expect(roadmap.problems.map(({ message }) => message)).toContain(
      "Line 40: the tables have more than 40000 cells; the document was read line by line, without Markdown's finer rules.",
    );
  });
});
