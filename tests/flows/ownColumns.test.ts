/** What a person adds to the sheets: it is there after another write, in the export, and in a new workbook made of that. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFlows } from "../../src/flows/createFlows";
import { exportRoadmap } from "../../src/flows/exportRoadmap";
import type { NodeExcel } from "../../src/host/node/startHost";
import { startWithFunctions } from "../functions/inExcel";

let excel: NodeExcel;
const flows = createFlows();
beforeEach(async () => {
  excel = await startWithFunctions();
});
afterEach(() => excel.dispose());

const first =
  "# Plan\n\n## Phase 1: Learn (Months 1-2)\n\n- Read the book\n- Write a note\n\n## Phase 2: Do (Months 3-6)\n\n- Build it\n";

async function write(content: string): Promise<void> {
  await flows.writeRoadmap(await flows.parseRoadmap({ name: "plan.md", content }), { start: "2026-01" });
  await excel.settled();
}

async function type(cells: Readonly<Record<string, string | number>>): Promise<void> {
  for (const [cell, value] of Object.entries(cells)) excel.typeInto(cell, String(value));
  await excel.settled();
}

async function exported(): Promise<string> {
  const read = await exportRoadmap();
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.problems).toEqual([]);
  return read.value;
}

const at = (cell: string) => excel.readCell(cell).value;

/** Actions end with N and Roadmap with S (As written); the reviews stand in A29:E32 of the Dashboard. */
const edits = {
  "Actions!O4": "Mood",
  "Actions!O5": "good",
  "Actions!P4": "Hours left",
  "Actions!P5": "=10-LEN(C5)",
  "Actions!P6": "=10-LEN(C6)",
  "Actions!Q4": "Begun",
  "Actions!Q5": "2026-05-01",
  "Actions!G6": "with Ann",
  "Roadmap!T7": "Mentor",
  "Roadmap!T9": "Bea",
  "Dashboard!C28": "2026-04-02",
  "Dashboard!D28": "Half of it",
  "Dashboard!E29": "Less",
};

test("own columns and the review log come with the export, and back into a workbook that has never seen them", async () => {
  await write(first);
  await type(edits);
  const markdown = await exported();
  expect(markdown).toContain("  - *Mood:* good\n  - *Hours left:* -3\n  - *Begun:* 2026-05-01\n");
  expect(markdown).toContain("### Review 1\n\n**Held on:** 2026-04-02\n\n**What went well:** Half of it\n");
  expect(markdown).toContain("### Review 2\n\n**What changes:** Less\n");
  expect(markdown).toContain("*Mentor:* Bea");

  excel.dispose();
  excel = await startWithFunctions();
  await write(markdown);
  expect(["O4", "O5", "P4", "P5", "G6"].map((cell) => at(`Actions!${cell}`))).toEqual([
    ...["Mood", "good", "Hours left", -3, "with Ann"],
  ]);
  expect(excel.readCell("Actions!Q5")).toMatchObject({ value: 46_143, text: "2026-05-01" });
  expect(at("Roadmap!T9")).toBe("Bea");
  expect(["C28", "D28", "E29"].map((cell) => at(`Dashboard!${cell}`))).toEqual([46_114, "Half of it", "Less"]);
  expect(await exported()).toBe(markdown);
});

test("a formula beside a row stays one and goes along when the row moves; a typed review date stays", async () => {
  await write(first);
  await type({ ...edits, "Dashboard!B28": "2026-03-20" });
  await write(first.replace("- Read the book\n- Write a note\n", "- Ask around\n- Write a note\n- Read the book\n"));
  expect(["C6", "P6", "C7", "P7"].map((cell) => at(`Actions!${cell}`))).toEqual([
    "Write a note",
    -2,
    "Read the book",
    -3,
  ]);
  excel.typeInto("Actions!C7", "Read");
  await excel.settled();
  expect(at("Actions!P7")).toBe(6);
  expect(at("Dashboard!B28")).toBe(46_101);
});

test("what the sheet says in an own column wins over the document", async () => {
  await write(first);
  await type(edits);
  const markdown = await exported();
  await type({ "Actions!O5": "better" });
  await write(markdown.replace("*Mood:* good", "*Mood:* bad"));
  expect(at("Actions!O5")).toBe("better");
});

test("what stands beside a plain note is told, for Markdown has no place for it", async () => {
  await write(`${first}\n## Principles\n\nBe kind.\n`);
  const notes = excel.snapshot().sheets.find(({ name }) => name === "Notes")?.cells ?? [];
  const row = (notes.find(({ cell }) => cell.value === "Be kind.")?.row ?? 0) + 1;
  const header = (notes.find(({ cell }) => cell.value === "Belongs to")?.row ?? 0) + 1;
  await type({ [`Notes!J${header}`]: "Mood", [`Notes!J${row}`]: "good" });
  const read = await exportRoadmap();
  expect(read.problems.map(({ message }) => message)).toEqual([
    'Notes: Mood beside the note "Be kind." stays in the sheet; a document has a place for it beside sections and actions alone.',
  ]);
});

test("own columns of ladders, pay paths and facts are there after another write", async () => {
  const document = `${first}\n## Backend path\n\n- Junior: $60K-80K\n- Senior: $100K–140K\n`;
  await write(document);
  await type({ "Pay paths!I4": "Source", "Pay paths!I6": "a friend", "Notes!C4": "Why", "Notes!C5": "it sounds good" });
  await write(document.replace("$60K", "$65K"));
  expect(["Pay paths!F5", "Pay paths!I6", "Notes!C4", "Notes!C5"].map(at)).toEqual([
    65_000,
    "a friend",
    "Why",
    "it sounds good",
  ]);
});

test("rows that a person has added, deleted, moved or renamed are there after the document has changed, or are told", async () => {
  await write(first);
  const table = async (edit: (table: Excel.Table) => void) => {
    await excel.client.Excel.run(async (context) => {
      edit(context.workbook.tables.getItem("RoadmapActions"));
      await context.sync();
    });
    await excel.settled();
  };
  // Id and the other columns of the add-in are empty in a row of the person's own.
  await table((actions) =>
    actions.rows.add(undefined, [[2, "", "Rest a week", "In progress", ...Array.from({ length: 10 }, () => "")]]),
  );
  await type({ "Actions!C6": "Write three notes", "Actions!D7": "Done" });
  await table((actions) => actions.rows.getItemAt(0).delete());
  const report = await flows.writeRoadmap(
    await flows.parseRoadmap({ name: "plan.md", content: first.replace("- Build it\n", "- Plan it\n- Build it\n") }),
    { start: "2026-01" },
  );
  await excel.settled();
  expect([5, 6, 7, 8, 9].map((row) => [at(`Actions!C${row}`), at(`Actions!D${row}`)])).toEqual([
    ["Read the book", "Not started"],
    ["Write three notes", "Not started"],
    ["Plan it", "Not started"],
    ["Build it", "Done"],
    ["Rest a week", "In progress"],
  ]);
  expect(report.problems.map(({ message }) => message)).toEqual([
    'Actions: "Read the book", "Plan it" are new in the sheet.',
  ]);
  expect(report.kept).toEqual(["Actions: 2 typed values", "Actions: 1 row that the roadmap does not have"]);
});
