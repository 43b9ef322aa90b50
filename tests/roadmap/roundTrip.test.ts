import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Action, phaseStatuses, type Roadmap } from "../../src/career/roadmap";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";
import { readRoadmapSheets } from "../../src/roadmap/readRoadmapSheets";
import { roadmapSheets } from "../../src/roadmap/roadmapSheets";
import { monthSerial } from "../../src/roadmap/sheets/serialDate";
import { writeMarkdown } from "../../src/roadmap/own/writeMarkdown";
import { fixtures } from "./fixtures";
import { tableValues } from "./tableValues";

/** Everything but where it stood in the source. */
function meaning(roadmap: Roadmap): unknown {
  return JSON.parse(
    JSON.stringify(roadmap, (key, value: unknown) => (key === "lines" || key === "problems" ? undefined : value)),
  );
}

function throughSheets(roadmap: Roadmap): Roadmap {
  const { sheets } = roadmapSheets(roadmap, { start: "2026-01" });
  const read = readRoadmapSheets(tableValues(sheets, monthSerial("2026-01")));
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join());
  expect(read.problems).toEqual([]);
  return read.value;
}

/** Words a person might type, Markdown's own marks and formula signs among them. */
const words = fc
  .array(
    fc.constantFrom(
      "learn",
      "=1+1",
      "*stars*",
      "_under_",
      "[x]",
      "# no heading",
      "1. one",
      "- dash",
      "a|b",
      "<b>",
      "`code`",
      "~~",
      "&amp;",
      "€",
      "第1章",
      "🟢",
      "https://example.org/a_b",
      "+",
      "\\",
      "Month 3",
      "**Due:** month 4",
      "two\nlines",
      "two  spaces",
      "a\u00a0hard space",
      "a\ttab",
      "###",
      "| - |",
      "• dot",
      "TRUE",
      "<br>",
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(" "));
/** Columns of a person's own, their names and values as hostile as any words. */
const ownNames = ["Mood", "Note", "Links", "**Bold** [x]", "two\nlines", " (edges) ", "1. one"];
const own = fc.option(
  fc
    .uniqueArray(
      fc.record({
        name: fc.constantFrom(...ownNames),
        value: fc.oneof(
          words,
          fc.constantFrom(0, -2.5, 1e21, true, false, "3", "1.50", "true", '"quoted"', '"', "-", "2026-03-31"),
        ),
      }),
      { selector: ({ name }) => name, minLength: 1, maxLength: 3 },
    )
    .map((values) => ({ own: Object.fromEntries(values.map(({ name, value }) => [name, value])) })),
  { nil: {} },
);

const month = fc.integer({ min: 1, max: 60 });
const maybeMonth = fc.option(month, { nil: null });

const action: fc.Arbitrary<Action> = fc.letrec<{ action: Action }>((tie) => ({
  action: fc
    .record({
      text: words,
      own,
      state: fc.constantFrom(
        { done: false },
        { done: true },
        { done: false, inProgress: true },
        { done: false, skipped: true },
      ),
      dueMonth: maybeMonth,
      children: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constant<Action[]>([]),
        fc.array(tie("action"), { maxLength: 2 }),
      ),
      group: fc.option(words, { nil: undefined }),
      note: fc.option(words, { nil: undefined }),
      evidence: fc.option(words, { nil: undefined }),
      links: fc.option(fc.constant(["https://example.org/one", "https://example.org/two"]), { nil: undefined }),
    })
    .map(({ state, group, note, evidence, links, own: beside, ...rest }) => ({
      ...rest,
      ...beside,
      ...state,
      ...(group === undefined ? {} : { group }),
      ...(note === undefined ? {} : { note }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(links === undefined ? {} : { links }),
    })),
})).action;

const phase = fc.record({
  title: words,
  startMonth: maybeMonth,
  endMonth: maybeMonth,
  printedTime: fc.oneof(fc.constant(""), words),
  goals: fc.array(words, { maxLength: 3 }),
  actions: fc.array(action, { maxLength: 4 }),
  deliverables: fc.array(fc.record({ text: words, dueMonth: maybeMonth }), { maxLength: 2 }),
  failureModes: fc.array(words, { maxLength: 2 }),
  rules: fc.array(words, { maxLength: 2 }),
  notes: fc.array(fc.oneof(words, fc.constant("def f():\n    return `1`\n\n```")), { maxLength: 2 }),
  own,
  state: fc.constantFrom({}, ...phaseStatuses.map((status) => ({ status }))),
  payEvent: fc.option(
    fc.record({
      kind: fc.constantFrom("move" as const, "promotion" as const),
      month: maybeMonth,
      raise: fc.constant(0.25),
      chance: fc.constant(0.5),
    }),
    { nil: null },
  ),
});

const roadmap: fc.Arbitrary<Roadmap> = fc
  .record({
    title: words,
    objective: fc.option(words, { nil: null }),
    endState: fc.option(words, { nil: null }),
    startDate: fc.constantFrom(null, "2025-10", "2025-10-15"),
    horizonMonths: fc.option(month, { nil: null }),
    currency: fc.constantFrom(null, "USD"),
    phases: fc.array(phase, { maxLength: 4 }).map((phases) =>
      phases.map(({ state, own: beside, ...one }, i) => ({
        ...one,
        ...state,
        ...beside,
        number: i,
        lines: [1, 1] as const,
      })),
    ),
    sections: fc
      .array(
        fc.record({
          title: fc.oneof(words, fc.constant("")),
          actions: fc.array(action, { maxLength: 3 }),
          notes: fc.array(words, { maxLength: 2 }),
          own,
        }),
        { maxLength: 3 },
      )
      .map((all) => all.map(({ own: beside, ...one }) => ({ ...one, ...beside, lines: [1, 1] as const }))),
    paths: fc
      .array(
        fc.record({
          title: fc.constantFrom("One path", "Another path"),
          stages: fc.array(
            fc.record({
              title: words,
              fromYear: maybeMonth,
              toYear: maybeMonth,
              min: maybeMonth,
              max: maybeMonth,
              openMax: fc.boolean(),
            }),
            { minLength: 1, maxLength: 3 },
          ),
        }),
        { maxLength: 2 },
      )
      .map((all) => all.map((one) => ({ ...one, lines: [1, 1] as const }))),
    reviews: fc
      .uniqueArray(
        fc.record({
          number: fc.integer({ min: 1, max: 45 }),
          on: fc.constantFrom({}, { on: "2031-02-03" }),
          heldOn: fc.constantFrom({}, { heldOn: "2026-04-01" }, { heldOn: "in spring" }),
          wentWell: fc.option(
            words.map((text) => ({ wentWell: text })),
            { nil: {} },
          ),
          changes: words,
          own,
        }),
        { selector: ({ number }) => number, maxLength: 3 },
      )
      .map((all) =>
        all
          .sort((a, b) => a.number - b.number)
          .map(({ number, on, heldOn, wentWell, changes, own: beside }) => ({
            ...{ number, changes, ...on, ...heldOn, ...wentWell, ...beside },
          })),
      ),
    ladders: fc
      .array(
        fc.record({
          title: words,
          levels: fc.array(fc.record({ title: words, description: fc.oneof(fc.constant(""), words) }), {
            minLength: 1,
            maxLength: 3,
          }),
        }),
        { maxLength: 2 },
      )
      .map((all) => all.map((one) => ({ ...one, lines: [1, 1] as const }))),
  })
  .map(({ reviews, ...one }) => ({
    ...one,
    ...(reviews.length === 0 ? {} : { reviews }),
    ownColumns: { phases: ownNames, actions: ownNames, notes: ownNames, reviews: ownNames },
    problems: [],
  }));

describe("a roadmap comes back as it was", () => {
  it("from Markdown: import(export(x)) equals x", () => {
    fc.assert(
      fc.property(roadmap, (one) => {
        expect(meaning(parseRoadmap(writeMarkdown(one)))).toEqual(meaning(one));
      }),
      { numRuns: 80 },
    );
  });

  it("from the sheets", () => {
    fc.assert(
      fc.property(roadmap, (one) => {
        expect(meaning(throughSheets(one))).toEqual(meaning(one));
      }),
      { numRuns: 80 },
    );
  });

  it.each(fixtures())("for the document $name: import, sheets, read back, export, import", ({ markdown, name }) => {
    const first = parseRoadmap(markdown, name);
    const back = throughSheets(first);
    expect(meaning(back)).toEqual(meaning(first));
    expect(meaning(parseRoadmap(writeMarkdown(back)))).toEqual(meaning(first));
  });

  it("with texts longer than a cell, no cell being longer than Excel's 32,767 characters", () => {
    // 🟢 is two code units: one more letter before them moves every cut by one.
    const long = (letter: string) => `${letter}${"🟢".repeat(40_000)} end`;
    const one = parseRoadmap(
      `# ${long("t")}\n\n## Phase 1: ${long("p")} (Months 1-2)\n\nGoal: ${long("g")}\n\n- ${long("aa")}\n\n## Pay\n\n${long("n")}\n`,
    );
    const { sheets } = roadmapSheets(one, { start: "2026-01" });
    const cells = sheets.flatMap(({ tables = [], blocks = [] }) => [
      ...tables.flatMap(({ table }) => table.rows.flat()),
      ...blocks.flatMap((block) => block.cells.flat()),
    ]);
    expect(Math.max(...cells.map((cell) => (typeof cell === "string" ? cell.length : 0)))).toBeLessThan(32_767);
    expect(cells.filter((cell) => typeof cell === "string" && /\p{Surrogate}/u.test(cell))).toEqual([]);
    expect(meaning(throughSheets(one))).toEqual(meaning(one));
  });

  it("and a long text whose cell was typed over leaves its rest as a note, which is told", () => {
    const one = parseRoadmap(`## Phase 1 (Months 1-2)\n\n- ${"word ".repeat(8_000)}end\n`);
    const { sheets } = roadmapSheets(one, { start: "2026-01" });
    const typed = tableValues(sheets, monthSerial("2026-01")).map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell) =>
          typeof cell === "string" && table.name === "RoadmapActions" && cell.length > 1000 ? "short" : cell,
        ),
      ),
    }));
    const read = readRoadmapSheets(typed);
    if (!read.ok) throw new Error("not read");
    expect(read.value.phases[0]?.actions.map(({ text }) => text)).toEqual(["short"]);
    const [note = ""] = read.value.sections.find(({ title }) => title === "Longer texts")?.notes ?? [];
    expect(note.endsWith("word end")).toBe(true);
    expect(read.problems.map(({ message }) => message)).toEqual([
      `Notes: "${note.slice(0, 60)}…" went on with a text that no longer says so; it was kept as a note of "Longer texts".`,
    ]);
  });
});

describe("an exported roadmap that was edited by hand", () => {
  it("keeps what was added, and tells the lines that have no place", () => {
    const text = writeMarkdown(parseRoadmap("# Plan\n\n## Phase 1: One (Months 1-2)\n\nGoal: be better\n\n- Read\n"))
      .replace("#### Goals", "A word in between.\n\n#### Goals")
      .replace("be better", "be better\n  - by far")
      .replace("- [ ] Read", "- [ ] Read\n  - **Book:** the long one")
      .concat(
        "\n#### Courses\n\n- A course\n\n#### Remarks\n\nA remark.\n\n### Two\n\n- Do it\n\n## Ideas\n\n#### Some\n\n- An idea\n",
      );
    const roadmap = parseRoadmap(text);
    expect(roadmap.phases).toMatchObject([
      {
        number: 1,
        goals: ["be better"],
        actions: [
          { text: "Read", children: [{ text: "Book: the long one" }] },
          { text: "A course", group: "Courses" },
        ],
        notes: ["A word in between.", "Remarks", "A remark."],
      },
      { number: 2, title: "Two", actions: [{ text: "Do it" }] },
    ]);
    expect(roadmap.sections).toMatchObject([{ title: "Ideas", actions: [{ text: "An idea", group: "Some" }] }]);
    const line = text.split("\n").indexOf("  - by far") + 1;
    expect(roadmap.problems.map(({ message }) => message)).toEqual([
      `Line ${line}: "- by far" has no place in a roadmap as Trajectory writes it, and was left out; make it an action, or a paragraph under "#### Notes".`,
    ]);
  });
});
