/** The plan in the sheets between two writes: what is next, ticks, reviews, and what another write would change. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFlows } from "../../src/flows/createFlows";
import { settingsIn } from "../../src/flows/paneSettings";
import type { NodeExcel } from "../../src/host/node/startHost";
import { startWithFunctions } from "../functions/inExcel";

const first =
  "# Plan\n\n## Phase 1: Learn (Months 1-2)\n\n- Read the book\n- Write a note\n\n## Phase 2: Do (Months 3-6)\n\n- Build it\n";
const second =
  "# Plan\n\n## Phase 1: Learn (Months 1-3)\n\n- Write a note\n- Ask around\n\n## Phase 2: Do (Months 4-6)\n\n- Build it\n";

let excel: NodeExcel;
const flows = createFlows();
beforeEach(async () => {
  excel = await startWithFunctions();
});
afterEach(() => excel.dispose());

const read = (content: string) => flows.parseRoadmap({ name: "plan.md", content });
async function write(content: string): Promise<void> {
  await flows.writeRoadmap(await read(content), { start: "2026-01" });
  await excel.settled();
}
const cells = () =>
  excel
    .snapshot()
    .sheets.flatMap(({ name, cells: all }) =>
      all.map(({ row, column, cell }) => [`${name}!${row},${column}`, cell.value] as const),
    );

test("an empty workbook has no next actions and nothing that a write would change", async () => {
  expect(await flows.nextActions("2026-02-10")).toBeNull();
  expect(await flows.planStart()).toBeNull();
  expect(await flows.previewWrite(await read(first), { start: "2026-01" })).toBeNull();
});

test("next actions are the open ones by due date, with phase and progress of the day", async () => {
  await write(first);
  expect(await flows.planStart()).toBe("2026-01");
  const standing = await flows.nextActions("2026-03-10");
  // Months 1–2 end on the last of February, months 3–6 on the last of June.
  expect(standing).toMatchObject({
    done: 0,
    counted: 3,
    phase: "Do",
    next: [
      { text: "Read the book", phase: "Learn", due: "2026-02-28", overdue: true },
      { text: "Write a note", due: "2026-02-28", overdue: true },
      { text: "Build it", phase: "Do", due: "2026-06-30", overdue: false },
    ],
    review: null, // the first quarter ends on 31 March
  });
});

test("an action of a phase without an end has no due date, in the sheet and in the list", async () => {
  await write(`${first}\n## Phase 3: Somewhere later\n\n- Speak at a conference\n`);
  const actions = excel.snapshot().sheets.find(({ name }) => name === "Actions")?.cells ?? [];
  const column = actions.find(({ cell }) => cell.value === "Due")?.column;
  const row = actions.find(({ cell }) => cell.value === "Speak at a conference")?.row;
  expect(actions.find((cell) => cell.row === row && cell.column === column)?.cell.value).toBe("");
  const { next = [] } = (await flows.nextActions("2026-03-10")) ?? {};
  expect(next.at(-1)).toMatchObject({ text: "Speak at a conference", due: null, overdue: false });
});

test("a tick writes one status and touches no other cell", async () => {
  await write(first);
  const [book] = (await flows.nextActions("2026-03-10"))?.next ?? [];
  const before = new Map(cells().filter(([place]) => place.startsWith("Actions!")));
  expect(await flows.setActionStatus(book?.id ?? "", "Done")).toMatchObject({ written: ["Actions"], problems: [] });
  await excel.settled();
  const changed = cells().filter(([place, value]) => place.startsWith("Actions!") && before.get(place) !== value);
  expect(changed.map(([, value]) => value)).toEqual(["Done", ""]); // the status, and the order computed from it
  expect(await flows.nextActions("2026-03-10")).toMatchObject({ done: 1, next: [{ text: "Write a note" }, {}] });
});

test("a tick on an action that has gone writes nothing and says so", async () => {
  await write(first);
  const before = cells();
  expect(await flows.setActionStatus("a0000000", "Done")).toEqual({
    written: [],
    kept: [],
    problems: [
      {
        severity: "error",
        message: "The Actions sheet no longer has this action: it was changed meanwhile. Nothing was written.",
      },
    ],
  });
  expect(cells()).toEqual(before);
});

test("a review is due once its quarter is over, and no longer once it was held", async () => {
  await write(first);
  expect((await flows.nextActions("2026-07-02"))?.review).toEqual({ number: 2, on: "2026-06-30" });
  const held = { number: 2, heldOn: "2026-07-02", wentWell: "=1+1 is what I can count", changes: "" };
  expect((await flows.holdReview(held)).written).toEqual(["Dashboard"]);
  await excel.settled();
  expect((await flows.nextActions("2026-07-02"))?.review).toBeNull();
  expect(cells().map(([, value]) => value)).toContain("=1+1 is what I can count");
});

test("a preview names what would change and be kept, and writes nothing", async () => {
  await write(first);
  const [book] = (await flows.nextActions("2026-02-10"))?.next ?? [];
  await flows.setActionStatus(book?.id ?? "", "Done");
  await excel.settled();
  const before = cells();
  expect(await flows.previewWrite(await read(second), { start: "2026-02" })).toMatchObject({
    phases: { added: [], changed: ["Learn", "Do"], removed: [], staying: [] },
    actions: { added: ["Ask around"], removed: [], staying: ["Read the book"] },
    startBefore: "2026-01",
    kept: ["Actions: 1 row that the roadmap does not have"],
    // The lists above tell of the rows.
    problems: [],
  });
  expect(cells()).toEqual(before);
});

test("a preview of the same plan changes nothing", async () => {
  await write(first);
  const none = { added: [], changed: [], removed: [], staying: [] };
  const preview = await flows.previewWrite(await read(first), { start: "2026-01" });
  expect(preview).toMatchObject({ phases: none, actions: none, startBefore: null, kept: [] });
});

test("how the pane is set comes back from the workbook, and only what is as it should be", async () => {
  expect(await flows.readSettings()).toEqual({});
  const settings = { colors: { Stay: 3 }, money: "real", trials: 500, seed: 7 } as const;
  await flows.saveSettings(settings);
  await flows.saveSettings({ ...settings, seed: 8 });
  expect(await flows.readSettings()).toEqual({ ...settings, seed: 8 });
  expect(settingsIn('{"colors":{"a":9,"b":1},"money":"gold","trials":0.5,"seed":-1}')).toEqual({ colors: { b: 1 } });
  expect(settingsIn("not json")).toEqual({});
});
