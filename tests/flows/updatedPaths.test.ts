/** A document whose pay has changed since it was written: the table of paths follows where nobody has edited it. */
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

const first =
  "# Plan\n\n## Phase 1: Learn (Months 1-2)\n\n- Read\n\n## Backend path\n\n- Junior: $60K-80K\n- Senior: $100K–140K\n- Staff: $160K-200K+\n";
const second = first
  .replace("$60K-80K", "$65K-85K")
  .replace("$100K–140K", "$110K–150K")
  .replace("200K+", "200K+\n- Fellow: $300K+");

const read = (content: string) => flows.parseRoadmap({ name: "plan.md", content });

async function write(content: string) {
  const report = await flows.writeRoadmap(await read(content), { start: "2026-01" });
  await excel.settled();
  return report.problems.map(({ message }) => message).filter((message) => message.startsWith("Paths"));
}

/** The document's path among the scenarios, as the pane writes it. */
async function follow(content: string): Promise<void> {
  const presets = await flows.presets(await read(content));
  const own = presets.groups.find(({ kind }) => kind === "roadmap")?.scenarios ?? [];
  await flows.writeScenarios(own);
  await excel.settled();
}

const bands = () =>
  [5, 6, 7, 8].map((row) => ["C", "D", "E"].map((column) => excel.readCell(`Paths!${column}${row}`).value));

test("what was left as printed follows the document, what was edited stays, and both are told", async () => {
  await write(first);
  await follow(first);
  expect(bands()[1]).toEqual(["Senior", 100_000, 140_000]);
  excel.typeInto("Paths!E6", "145000");
  excel.typeInto("Paths!H5", "5%");
  excel.typeInto("Paths!J4", "Where");
  excel.typeInto("Paths!J7", "Berlin");
  await excel.settled();
  const told = [
    'Paths, "Backend path": "Junior" 60,000–80,000 became 65,000–85,000; "Senior" stays at 100,000–145,000, which was edited; the document now prints 110,000–150,000; "Fellow" 300,000+ is new.',
  ];
  const preview = await flows.previewWrite(await read(second), { start: "2026-01" });
  expect(preview?.problems.map(({ message }) => message)).toEqual(expect.arrayContaining(told));
  expect(await write(second)).toEqual(told);
  expect(bands()).toEqual([
    ["Junior", 65_000, 85_000],
    ["Senior", 100_000, 145_000],
    ["Staff", 160_000, ""],
    ["Fellow", 300_000, ""],
  ]);
  expect(excel.readCell("Paths!H5").value).toBe(0.05);
  expect(excel.readCell("Paths!J7").value).toBe("Berlin");
  const scenarios = await flows.readScenarios();
  expect(scenarios.ok && scenarios.value[0]?.path.levels.map(({ title }) => title)).toEqual([
    "Junior",
    "Senior",
    "Staff",
    "Fellow",
  ]);
  // The same document once more has nothing to change.
  expect(await write(second)).toEqual([]);
});

test("a path stays where a scenario would lose the level it starts in, and the reason is told", async () => {
  await write(first);
  await follow(first);
  const [told] = await write(first.replace("Junior", "Trainee").replace("$100K", "$110K"));
  expect(told).toMatch(
    /^Paths, "Backend path": its pay in the document has changed, but it was left as it is: .*Junior/,
  );
  expect(bands().slice(0, 2)).toEqual([
    ["Junior", 60_000, 80_000],
    ["Senior", 100_000, 140_000],
  ]);
});
