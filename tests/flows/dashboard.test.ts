/** What the formulas of the Dashboard say of a plan, on the embedded Excel. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFlows } from "../../src/flows/createFlows";
import type { NodeExcel } from "../../src/host/node/startHost";
import { startWithFunctions } from "../functions/inExcel";

let excel: NodeExcel;
const flows = createFlows();
beforeEach(async () => {
  excel = await startWithFunctions();
});
afterEach(() => excel.dispose());

/** `YYYY-MM`, so many months from now. */
function month(from: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + from, 1)).toISOString().slice(0, 7);
}

async function write(content: string, start: string): Promise<void> {
  await flows.writeRoadmap(await flows.parseRoadmap({ name: "plan.md", content }), { start });
  await excel.settled();
}

const on = (cell: string) => excel.readCell(`Dashboard!${cell}`).value;
const column = (letter: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => on(`${letter}${first + i}`) ?? "");

const twins = "# Plan\n\n## Growth (Months 1-2)\n\n- Read\n\n## Growth (Months 3-4)\n\n- Write\n";

test("of two phases with one title only the one under way is marked", async () => {
  await write(twins, month(-2));
  expect(on("B5")).toBe("Growth");
  expect(column("B", 20, 21)).toEqual(["Growth", "Growth"]);
  expect(column("F", 20, 24)).toEqual(["", 1, "", "", ""]);
});

test("phases side by side are all under way, and the card counts them", async () => {
  await write("# Plan\n\n## Learn (Months 1-6)\n\n- a\n\n## Build (Months 1-6)\n\n- b\n", month(-1));
  expect(on("B5")).toBe("Learn +1");
  expect(column("F", 20, 21)).toEqual([1, 1]);
});

test.each([
  ["before its first day", twins, month(1), "Not begun"],
  ["after its last day", twins, month(-9), "Finished"],
  ["between two phases", "# Plan\n\n## A (Month 1)\n\n- a\n\n## B (Month 5)\n\n- b\n", month(-2), "Between phases"],
  ["without any phase", "# Notes\n\n## Principles\n\n- Be kind\n", month(-2), "No dates"],
])("the card of a plan says so %s", async (_, content, start, said) => {
  await write(content, start);
  expect(on("B5")).toBe(said);
});

test("the next actions are cut to a glance, in rows that have the room, and the whole text stays on Actions", async () => {
  const long = `Read ${"very ".repeat(60)}much`;
  await write(`# Plan\n\n## Learn (Months 1-6)\n\n- ${long}\n- Write\n`, month(0));
  expect(column("D", 10, 12)).toEqual([`${long.slice(0, 110)}…`, "Write", ""]);
  expect(excel.readCell("Actions!C5").value).toBe(long);
  const heights = excel.snapshot().sheets.find(({ name }) => name === "Dashboard")?.rowHeights ?? {};
  expect([9, 10, 15].map((row) => heights[row])).toEqual([40, 40, 40]);
});

test("every phase of a long plan has its row, and its own action moves up with what was noted beside it", async () => {
  const phases = Array.from(
    { length: 50 },
    (_, i) => `## Phase ${i + 1}: P${i + 1} (Month ${i + 1})\n\n- Do ${i + 1}\n`,
  );
  await write(`# Plan\n\n${phases.join("\n")}`, month(0));
  expect(on("B69")).toBe("P50");
  excel.typeInto("Actions!D5", "Done");
  excel.typeInto("Actions!G6", "Ask Ann");
  await excel.settled();
  expect(["B10", "D10", "E10"].map(on)).toEqual(["P2", "Do 2", "Ask Ann"]);
});
