import { describe, expect, it } from "vitest";
import type { Table, TableValues } from "../../src/career/sheet";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";
import { readRoadmapSheets } from "../../src/roadmap/readRoadmapSheets";
import { roadmapSheets } from "../../src/roadmap/roadmapSheets";
import { edate, monthSerial } from "../../src/roadmap/sheets/serialDate";
import { tableValues } from "./tableValues";

const start = monthSerial("2026-01");
const first =
  "# Plan\n\n## Phase 1: Learn (Months 1-2)\n\n- Read the book\n- Write a note\n- Drop this\n\n## Phase 2: Do (Months 3-4)\n\n- Build it\n";
const second =
  "# Plan\n\n## Phase 1: Learn (Months 1-3)\n\n- A new thing\n- Write a note\n- Read the whole book\n\n## Phase 2: Do (Months 4-5)\n\n- Build it\n";

function written(text: string, previous: readonly TableValues[] = []) {
  return roadmapSheets(parseRoadmap(text), { start: "2026-01", previous });
}

/** The tables after a person has typed into them. */
function edited(text: string, edit: (table: TableValues) => TableValues): readonly TableValues[] {
  return tableValues(written(text).sheets, start).map(edit);
}

function set(table: TableValues, row: string, column: string, value: string | number): TableValues {
  const at = table.columns.indexOf(column);
  const text = table.columns.indexOf(table.columns.includes("Action") ? "Action" : "Phase");
  return {
    ...table,
    rows: table.rows.map((cells) => (cells[text] === row ? cells.map((cell, i) => (i === at ? value : cell)) : cells)),
  };
}

function actions(result: ReturnType<typeof written>): Table {
  const table = result.sheets
    .flatMap((sheet) => sheet.tables ?? [])
    .find(({ table }) => table.name === "RoadmapActions")?.table;
  if (!table) throw new Error("no table of actions");
  return table;
}

function cell(table: Table, row: string, column: string): unknown {
  const text = table.columns.findIndex(({ name }) => name === "Action");
  return table.rows.find((cells) => cells[text] === row)?.[table.columns.findIndex(({ name }) => name === column)];
}

describe("writing again keeps what a person typed", () => {
  const typed = edited(first, (table) =>
    table.name !== "RoadmapActions"
      ? table
      : {
          ...["Write a note", "Drop this", "Read the book"].reduce(
            (one, row) => set(one, row, "Status", "Done"),
            set(set(table, "Write a note", "Evidence", "link"), "Build it", "Due", start + 400),
          ),
          columns: [...table.columns, "Mood"],
          rows: [
            ...["Write a note", "Drop this", "Read the book"]
              .reduce(
                (one, row) => set(one, row, "Status", "Done"),
                set(set(table, "Write a note", "Evidence", "link"), "Build it", "Due", start + 400),
              )
              .rows.map((row) => [...row, "fine"]),
            [
              2,
              null,
              "My own row",
              "In progress",
              ...Array.from({ length: table.columns.length - 4 }, () => null),
              "glad",
            ],
          ],
        },
  );
  const again = written(second, typed);
  const table = actions(again);

  it("status, evidence and dates, by id although the rows moved", () => {
    expect(cell(table, "Write a note", "Status")).toBe("Done");
    expect(cell(table, "Write a note", "Evidence")).toBe("link");
    expect(cell(table, "Build it", "Due")).toBe(start + 400);
    expect(cell(table, "A new thing", "Status")).toBe("Not started");
  });

  it("a renamed action is recognised, and said", () => {
    expect(cell(table, "Read the whole book", "Status")).toBe("Done");
    expect(again.problems.map(({ message }) => message)).toContain(
      'Actions: "Read the whole book" is taken as the renamed "Read the book"; what was typed beside it stays.',
    );
  });

  it("own columns and rows", () => {
    expect(cell(table, "Write a note", "Mood")).toBe("fine");
    expect(cell(table, "My own row", "Mood")).toBe("glad");
    expect(again.kept.join()).toContain("Mood");
  });

  it("an action that left the document stays when something was typed into it, and is listed", () => {
    expect(cell(table, "Drop this", "Status")).toBe("Done");
    expect(again.problems.map(({ message }) => message)).toContain(
      'Actions: "Drop this" is no longer in the roadmap; its row stays, at the end, because of what was typed into it.',
    );
  });

  it("the first time there is nothing to keep", () => expect(written(first)).toMatchObject({ kept: [], problems: [] }));
});

describe("readRoadmapSheets takes edits over", () => {
  it("months from typed dates, status, own rows", () => {
    const tables = edited(first, (table) =>
      table.name === "RoadmapPhases"
        ? set(table, "Do", "Ends", monthSerial("2026-07") - 1)
        : table.name === "RoadmapActions"
          ? set(table, "Build it", "Status", "In progress")
          : table,
    );
    const read = readRoadmapSheets(tables);
    if (!read.ok) throw new Error("not read");
    expect(read.value.phases[1]).toMatchObject({
      startMonth: 3,
      endMonth: 6,
      actions: [{ text: "Build it", done: false, inProgress: true }],
    });
  });

  it("says what is missing", () =>
    expect(readRoadmapSheets([])).toEqual({
      ok: false,
      problems: [
        { severity: "error", message: "No table RoadmapPhases was found; write a roadmap into this workbook first." },
      ],
    }));
});

describe("what a person has edited of the document's words", () => {
  const plan =
    "# Plan\n\n## Phase 1: Learn (Months 1-2)\n\nGoal: know it\n\n- Read the book\n- Write a note\n\n## Phase 2: Do (Months 3-4)\n\nIn month 4 a promotion is expected.\n\n- Build it\n";
  const typed = () =>
    edited(plan, (table) => {
      if (table.name === "RoadmapActions") return set(table, "Read the book", "Action", "Read two books");
      if (table.name !== "RoadmapPhases") return table;
      // Ends is a formula over To month.
      const longer = set(set(table, "Do", "To month", 6), "Do", "Ends", edate(start, 6) - 1);
      return set(set(longer, "Do", "Pay event", "Move"), "Learn", "Goals", "know it well");
    });
  const phases = (result: ReturnType<typeof written>) => {
    const read = readRoadmapSheets(tableValues(result.sheets, start));
    if (!read.ok) throw new Error("not read");
    return read.value.phases;
  };

  it("stays when the document is written again", () => {
    const again = written(plan, typed());
    expect(phases(again)).toMatchObject([
      { goals: ["know it well"], actions: [{ text: "Read two books" }, { text: "Write a note" }] },
      { endMonth: 6, payEvent: { kind: "move" } },
    ]);
    expect(again.problems).toEqual([]);
    expect(again.changes.phases.changed).toEqual([]);
  });

  it("stays empty where they have taken the document's words away", () => {
    const cleared = edited(plan, (table) =>
      table.name === "RoadmapPhases" ? set(table, "Learn", "Goals", "") : table,
    );
    const again = written(plan, cleared);
    expect(phases(again)).toMatchObject([{ goals: [] }, { endMonth: 4 }]);
    expect(again.changes.phases.changed).toEqual([]);
  });

  it("stays when the document has changed there too, which is told, while everything else follows the document", () => {
    const again = written(
      plan.replace("know it", "know all").replace("- Build it\n", "- Build it\n- Show it\n"),
      typed(),
    );
    expect(phases(again)).toMatchObject([
      { goals: ["know it well"] },
      { endMonth: 6, actions: [{ text: "Build it" }, { text: "Show it" }] },
    ]);
    expect(again.problems.map(({ message }) => message)).toContain(
      'Roadmap: "Learn": Goals was edited in the sheet and has changed in the document; the sheet\'s stays. The document says "know all".',
    );
  });

  it("is still known as edited after the plan in the sheets was itself written again", () => {
    const read = readRoadmapSheets(typed());
    if (!read.ok) throw new Error("not read");
    const own = roadmapSheets(read.value, { start: "2026-01", previous: typed() });
    const again = written(plan, tableValues(own.sheets, start));
    expect(phases(again)).toMatchObject([{ goals: ["know it well"] }, { endMonth: 6, payEvent: { kind: "move" } }]);
  });

  it("follows the document where nobody has edited it", () => {
    const again = written(
      plan.replace("know it", "know all").replace("Months 3-4", "Months 3-5"),
      edited(plan, (t) => t),
    );
    expect(phases(again)).toMatchObject([{ goals: ["know all"] }, { endMonth: 5 }]);
  });
});
