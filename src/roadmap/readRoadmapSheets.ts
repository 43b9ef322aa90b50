/** The plan's tables, with all that a person has changed in them, → a roadmap. */
import type { Problem, Result } from "../career/problem";
import type { Action, Ladder, PayEvent, PayPath, PayStage, Phase, Roadmap, Section } from "../career/roadmap";
import type { TableValues } from "../career/sheet";
import { splitDeliverables, splitEntries } from "./sheets/entries";
import { planStartOf } from "./sheets/planStartOf";
import { edate, monthsBetween } from "./sheets/serialDate";
import { statuses, tableNames } from "./sheets/tables";

/**
 * Months come from the dates where a person has typed one, otherwise from the month columns. A value that cannot be used is told with
 * its table and row; fails only where there is no table of phases or notes at all.
 */
export function readRoadmapSheets(tables: readonly TableValues[]): Result<Roadmap> {
  const problems: Problem[] = [];
  const rows = (name: string) =>
    rowsOf(
      tables.find((table) => table.name.toUpperCase() === name.toUpperCase()),
      problems,
    );
  if (
    !tables.some((table) =>
      [tableNames.phases, tableNames.notes].some((name) => name.toUpperCase() === table.name.toUpperCase()),
    )
  )
    return {
      ok: false,
      problems: [
        {
          severity: "error",
          message: `No table ${tableNames.phases} was found; write a roadmap into this workbook first.`,
        },
      ],
    };
  const about = new Map(rows(tableNames.about).map((row) => [row.text("Fact").toLowerCase(), row.text("Value")]));
  const fact = (name: string) => {
    const value = about.get(name) ?? "";
    return value === "" ? null : value;
  };
  const planStart = planStartOf(tables.find((table) => table.name.toUpperCase() === tableNames.phases.toUpperCase()));
  const noteRows = rows(tableNames.notes);
  const actions = readActions(rows(tableNames.actions), planStart, endsByPhase(rows(tableNames.phases)));
  const phases = readPhases(rows(tableNames.phases), actions, noteRows, planStart);
  const orphans = [...actions.keys()].filter((number) => !phases.some((phase) => phase.number === number));
  for (const number of orphans)
    problems.push({
      severity: "warning",
      message: `${tableNames.actions}: no phase has the number ${number ?? "(empty)"}; its actions were put under "Other actions".`,
    });
  const other = orphans.flatMap((number) => actions.get(number) ?? []);
  const sections = readSections(noteRows);
  return {
    ok: true,
    value: {
      title: fact("title") ?? "Roadmap",
      objective: fact("objective"),
      endState: fact("end state"),
      startDate: fact("stated start"),
      horizonMonths: numberOrNull(fact("stated horizon in months")),
      currency: fact("currency"),
      phases,
      sections:
        other.length === 0
          ? sections
          : [...sections, { title: "Other actions", actions: other, notes: [], lines: nowhere }],
      paths: readPaths(rows(tableNames.pay)),
      ladders: readLadders(rows(tableNames.ladder)),
      problems: [],
    },
    problems,
  };
}

const nowhere = [1, 1] as const;

interface Row {
  readonly value: (column: string) => string | number | boolean | null;
  readonly text: (column: string) => string;
  readonly number: (column: string) => number | null;
}

function rowsOf(table: TableValues | undefined, problems: Problem[]): readonly Row[] {
  if (!table) return [];
  const at = new Map(table.columns.map((name, i) => [name.toLowerCase(), i]));
  return table.rows
    .filter((row) => row.some((cell) => cell !== null && cell !== ""))
    .map((cells, i) => {
      const value = (column: string) => cells[at.get(column.toLowerCase()) ?? -1] ?? null;
      return {
        value,
        text: (column) => String(value(column) ?? "").trim(),
        number: (column) => {
          const cell = value(column);
          if (cell === null || cell === "") return null;
          const number = typeof cell === "number" ? cell : Number(cell);
          if (Number.isFinite(number)) return number;
          problems.push({
            severity: "warning",
            message: `${table.name}, row ${i + 1}: ${column} is "${String(cell)}"; a number is needed, and the cell was left out.`,
          });
          return null;
        },
      };
    });
}

function numberOrNull(text: string | null): number | null {
  const number = Number(text ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
}

function endsByPhase(rows: readonly Row[]): ReadonlyMap<number | null, number> {
  return new Map(
    rows.flatMap((row): [number | null, number][] =>
      typeof row.value("Ends") === "number" ? [[row.number("Phase no"), row.number("Ends") ?? 0]] : [],
    ),
  );
}

function readPhases(
  rows: readonly Row[],
  actions: ReadonlyMap<number | null, readonly Action[]>,
  notes: readonly Row[],
  planStart: number | null,
): readonly Phase[] {
  const phaseNotes = notesByPhase(notes);
  const used = new Set<number>();
  return rows
    .filter((row) => row.text("Phase") !== "" || row.number("Phase no") !== null)
    .map((row): Phase => {
      let number = row.number("Phase no") ?? Math.max(0, ...used) + 1;
      while (used.has(number)) number++;
      used.add(number);
      const startMonth = monthOf(row, "Starts", "From month", planStart, 0);
      const endMonth = monthOf(row, "Ends", "To month", planStart, 1);
      return {
        number,
        title: row.text("Phase"),
        startMonth,
        endMonth,
        printedTime: row.text("Printed time"),
        goals: splitEntries(row.value("Goals")),
        actions: actions.get(number) ?? [],
        deliverables: splitDeliverables(row.value("Deliverables")),
        failureModes: splitEntries(row.value("Failure modes")),
        rules: splitEntries(row.value("Rules")),
        notes: phaseNotes.get(number) ?? [],
        payEvent: payEvent(row),
        lines: nowhere,
      };
    });
}

/** The typed date's month of the plan where one was typed; `after` is 1 for a last day. */
function monthOf(
  row: Row,
  dateColumn: string,
  monthColumn: string,
  planStart: number | null,
  after: 0 | 1,
): number | null {
  const month = row.number(monthColumn);
  const date = row.value(dateColumn);
  if (typeof date !== "number" || planStart === null) return month;
  const expected = month === null ? null : edate(planStart, month - 1 + after) - after;
  if (expected !== null && Math.abs(expected - date) < 1) return month;
  return Math.max(1, monthsBetween(planStart, date) + 1);
}

function payEvent(row: Row): PayEvent | null {
  const kind = row.text("Pay event").toLowerCase();
  if (kind !== "move" && kind !== "promotion") return null;
  const raise = row.number("Raise");
  const chance = row.number("Chance");
  return {
    kind,
    month: row.number("Event month"),
    ...(raise === null ? {} : { raise }),
    ...(chance === null ? {} : { chance }),
  };
}

interface Branch {
  readonly action: Omit<Action, "children">;
  readonly children: Branch[];
}

function readActions(
  rows: readonly Row[],
  planStart: number | null,
  ends: ReadonlyMap<number | null, number>,
): ReadonlyMap<number | null, readonly Action[]> {
  const roots = new Map<number | null, Branch[]>();
  const known = new Map<string, Branch>();
  for (const row of rows) {
    const text = row.text("Action");
    if (text === "") continue;
    const number = row.number("Phase no");
    const branch: Branch = {
      action: { text, dueMonth: dueMonth(row, planStart, ends.get(number)), ...marks(row) },
      children: [],
    };
    place(branch, row, known, () => {
      const list = roots.get(number) ?? [];
      roots.set(number, list);
      return list;
    });
  }
  return new Map([...roots].map(([number, branches]) => [number, branches.map(grow)]));
}

/** Under its parent where that stands above it; otherwise at the top. */
function place(branch: Branch, row: Row, known: Map<string, Branch>, top: () => Branch[]): void {
  const parent = row.text("Parent");
  const above = parent === "" ? undefined : known.get(parent);
  if (above) above.children.push(branch);
  else top().push(branch);
  const id = row.text("Id");
  if (id !== "") known.set(id, branch);
}

function grow(branch: Branch): Action {
  return { ...branch.action, children: branch.children.map(grow) };
}

function marks(row: Row): Omit<Action, "text" | "dueMonth" | "children"> {
  const status = statuses.find((one) => one.toLowerCase() === row.text("Status").toLowerCase()) ?? "Not started";
  const group = row.text("Group");
  const evidence = row.text("Evidence");
  const note = row.text("Notes");
  const links = row
    .text("Link")
    .split(/\s+/)
    .filter((link) => link !== "");
  return {
    done: status === "Done",
    ...(status === "In progress" ? { inProgress: true } : {}),
    ...(status === "Skipped" ? { skipped: true } : {}),
    ...(group === "" ? {} : { group }),
    ...(links.length === 0 ? {} : { links }),
    ...(evidence === "" ? {} : { evidence }),
    ...(note === "" ? {} : { note }),
  };
}

function dueMonth(row: Row, planStart: number | null, phaseEnds: number | undefined): number | null {
  const month = row.number("Due month");
  const due = row.value("Due");
  if (typeof due !== "number" || planStart === null) return month;
  const expected = month === null ? phaseEnds : edate(planStart, month) - 1;
  if (expected !== undefined && Math.abs(expected - due) < 1) return month;
  return Math.max(1, monthsBetween(planStart, due) + 1);
}

interface NoteRow {
  readonly row: Row;
  readonly kind: string;
  readonly text: string;
}

/** Rows with the pieces of a long text put together again. */
function wholeNotes(rows: readonly Row[]): readonly NoteRow[] {
  const whole: { row: Row; kind: string; text: string }[] = [];
  for (const row of rows) {
    const kind = row.text("Kind").toLowerCase();
    const last = whole[whole.length - 1];
    const text = String(row.value("Text") ?? "");
    if (kind === "more" && last) last.text += text;
    else whole.push({ row, kind, text });
  }
  return whole;
}

function notesByPhase(rows: readonly Row[]): ReadonlyMap<number, readonly string[]> {
  const notes = new Map<number, string[]>();
  for (const { row, kind, text } of wholeNotes(rows)) {
    const number = kind === "phase note" ? row.number("Belongs to") : null;
    if (number !== null) notes.set(number, [...(notes.get(number) ?? []), text]);
  }
  return notes;
}

function readSections(rows: readonly Row[]): readonly Section[] {
  const sections: { title: string; actions: Branch[]; notes: string[] }[] = [];
  let known = new Map<string, Branch>();
  const open = (title: string) => {
    const made = { title, actions: [] as Branch[], notes: [] as string[] };
    sections.push(made);
    known = new Map();
    return made;
  };
  for (const { row, kind, text } of wholeNotes(rows)) {
    if (kind === "phase note" || text.trim() === "") continue;
    if (kind === "section") {
      open(text.trim());
      continue;
    }
    const belongs = row.text("Belongs to");
    const last = sections[sections.length - 1];
    const section =
      last && (belongs === "" || belongs === last.title)
        ? last
        : (sections.find(({ title }) => title === belongs) ?? open(belongs === "" ? "Notes" : belongs));
    if (kind !== "action") section.notes.push(text);
    else
      place(
        { action: { text: text.trim(), dueMonth: null, ...marks(row) }, children: [] },
        row,
        known,
        () => section.actions,
      );
  }
  return sections.map(({ title, actions, notes }) => ({ title, actions: actions.map(grow), notes, lines: nowhere }));
}

function readPaths(rows: readonly Row[]): readonly PayPath[] {
  const paths: { title: string; stages: PayStage[] }[] = [];
  for (const row of rows) {
    const title = row.text("Path");
    const last = paths[paths.length - 1];
    const path = last && (title === "" || title === last.title) ? last : { title, stages: [] };
    if (path !== last) paths.push(path);
    path.stages.push({
      title: row.text("Stage"),
      fromYear: row.number("From year"),
      toYear: row.number("To year"),
      min: row.number("Pay from"),
      max: row.number("Pay to"),
      openMax: row.text("Open end").toLowerCase() === "yes",
    });
  }
  return paths.map((path) => ({ ...path, lines: nowhere }));
}

function readLadders(rows: readonly Row[]): readonly Ladder[] {
  const ladders: { title: string; levels: { title: string; description: string }[] }[] = [];
  for (const row of rows) {
    const title = row.text("Ladder");
    const last = ladders[ladders.length - 1];
    // Step 1 begins a ladder, even one that is called like the ladder before it.
    const ladder =
      last && row.number("Step") !== 1 && (title === "" || title === last.title) ? last : { title, levels: [] };
    if (ladder !== last) ladders.push(ladder);
    ladder.levels.push({ title: row.text("Level"), description: String(row.value("Description") ?? "") });
  }
  return ladders.map((ladder) => ({ ...ladder, lines: nowhere }));
}
