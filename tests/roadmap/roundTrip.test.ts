import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action, Roadmap } from "../../src/career/roadmap";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";
import { readRoadmapSheets } from "../../src/roadmap/readRoadmapSheets";
import { roadmapSheets } from "../../src/roadmap/roadmapSheets";
import { monthSerial } from "../../src/roadmap/sheets/serialDate";
import { writeMarkdown } from "../../src/roadmap/writeMarkdown";
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
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(" "));
const month = fc.integer({ min: 1, max: 60 });
const maybeMonth = fc.option(month, { nil: null });

const action: fc.Arbitrary<Action> = fc.letrec<{ action: Action }>((tie) => ({
  action: fc
    .record({
      text: words,
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
    .map(({ state, group, note, evidence, links, ...rest }) => ({
      ...rest,
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
    phases: fc
      .array(phase, { maxLength: 4 })
      .map((phases) => phases.map((one, i) => ({ ...one, number: i, lines: [1, 1] as const }))),
    sections: fc
      .array(
        fc.record({
          title: words,
          actions: fc.array(action.map(noDue), { maxLength: 3 }),
          notes: fc.array(words, { maxLength: 2 }),
        }),
        { maxLength: 3 },
      )
      .map((all) => all.map((one) => ({ ...one, lines: [1, 1] as const }))),
    paths: fc
      .array(
        fc.record({
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
      .map((all) => all.map((one, i) => ({ ...one, title: `Path ${i}`, lines: [1, 1] as const }))),
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
  .map((one) => ({ ...one, problems: [] }));

/** Section actions have no due months, evidence or notes of their own. */
function noDue(action: Action): Action {
  const { text, done, inProgress, skipped, group, links } = action;
  return JSON.parse(
    JSON.stringify({
      text,
      done,
      dueMonth: null,
      children: action.children.map(noDue),
      inProgress,
      skipped,
      group,
      links,
    }),
  ) as Action;
}

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
});
