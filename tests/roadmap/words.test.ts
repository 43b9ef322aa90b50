/** Every word of the importer's tables does its work in a document: none is dead, none is claimed by another meaning. */
import { describe, expect, it } from "vitest";
import type { Roadmap } from "../../src/career/roadmap";
import type { LabelKind, TimeWords } from "../../src/roadmap/languages/language";
import { languages } from "../../src/roadmap/languages/languages";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";

/** A plan of two phases that print these times; the second may print none. */
function plan(first: string, second?: string): Roadmap {
  const last = second === undefined ? "" : ` (${second})`;
  return parseRoadmap(`## Phase 1: A (${first})\n\n- x\n\n## Phase 2: B${last}\n\n- x\n`);
}

/** Months and title of the first of two headings that open with a time: "3-3 A". */
function head(text: string): string {
  const [phase] = parseRoadmap(`## ${text}\n\n- x\n\n## ${text}\n\n- x\n`).phases;
  return phase ? `${phase.startMonth ?? ""}-${phase.endMonth ?? ""} ${phase.title}` : "none";
}

/** "1-1 2-": the months of the phases that have any. */
function months({ phases }: Roadmap): string {
  const placed = phases.filter(({ startMonth }) => startMonth !== null);
  return placed.map(({ startMonth, endMonth }) => `${startMonth ?? ""}-${endMonth ?? ""}`).join(" ");
}

/** Reads `expected` in one of the ways in which a word and its number are written. */
function reads(expected: string, ...ways: readonly (readonly [string, string?])[]): boolean {
  return ways.some((times) => months(plan(...times)) === expected);
}

function dated(expected: string, ...ways: readonly string[]): boolean {
  return ways.some((time) => plan(time).startDate === expected);
}

/** "week 1", 第1週, 1週目, "1. Woche". */
const countings: readonly ((word: string, n: number) => string)[] = [
  (word, n) => `${word} ${n}`,
  (word, n) => `第${n}${word}`,
  (word, n) => `${n}${word}`,
  (word, n) => `${n}. ${word}`,
];

/** The forms of each entry of a numbered row, with the entry's place. */
function forms(row: readonly string[]): readonly { readonly word: string; readonly i: number }[] {
  return row.flatMap((entry, i) => entry.split(" ").map((form) => ({ word: form.replace("-", " "), i })));
}

const units = ["day", "week", "fortnight", "month", "bimester", "quarter", "half", "year"] as const;
const firstTwo = {
  day: "1-1 1-1",
  week: "1-1 1-1",
  fortnight: "1-1 1-1",
  month: "1-1 2-2",
  bimester: "1-2 3-4",
  quarter: "1-3 4-6",
  half: "1-6 7-12",
  year: "1-12 13-24",
};

/** The rows of a language; `works` tells whether a document with the word is read as the row says. */
const rows: Readonly<Record<string, (time: TimeWords) => readonly { word: string; works: boolean }[]>> = {
  ...Object.fromEntries(
    units.map((unit) => [
      unit,
      (time: TimeWords) =>
        (time[unit] ?? []).map((word) => {
          const ways = countings.map((counted): [string, string] => [counted(word, 1), counted(word, 2)]);
          return {
            word,
            works: reads(firstTwo[unit], ...ways, [`1 ${word}`, `1 ${word}`], [`${word} 1-2`, `${word} 3-4`]),
          };
        }),
    ]),
  ),
  age: ({ age }) =>
    age.map((word) => ({
      word,
      works: reads("1-36 37-60", [`${word} 30-32`, `${word} 33-34`], [`30-32 ${word}`, `33-34 ${word}`]),
    })),
  months: ({ months }) =>
    forms(months).map(({ word, i }) => ({
      word,
      works: dated(`2026-${String(i + 1).padStart(2, "0")}`, `${word} 2026`, `2026年${word}`),
    })),
  seasons: ({ seasons }) =>
    forms(seasons).map(({ word, i }) => ({
      word,
      works: dated(["2026-03", "2026-06", "2026-09", "2026-12"][i] ?? "", `${word} 2026`),
    })),
  halves: ({ halves }) =>
    halves.map((word, i) => ({
      word,
      works: dated(["2026-01", "2026-07"][i % 2] ?? "", `${word} 2026`, `2026年${word}`),
    })),
  one: ({ one = {} }) =>
    Object.entries(one).flatMap(([unit, words]) =>
      words.map((word) => ({ word, works: reads(firstTwo[unit as keyof typeof firstTwo], [word, word]) })),
    ),
  leads: ({ leads, month: [month = ""] }) =>
    leads.map((word) => ({ word, works: /^3-3? A$/.test(head(`${word} ${month} 3: A`)) })),
  about: ({ about, month }) =>
    about.map((word) => ({
      word,
      works: month.some((form) =>
        [`${word} 3 ${form}: A`, `${word}3${form}: A`].some((text) => head(text) === "1-3 A"),
      ),
    })),
  closes: ({ closes = [], month: [month = ""] }) =>
    closes.map((word) => ({
      word,
      works: [`1-3. ${month} ${word}`, `1${month}から3${month}${word}`, `1개월차부터 3개월차${word}`].some(
        (time) => head(`${time}: A`) === "1-3 A",
      ),
    })),
  semesters: ({ semesters = [] }) =>
    forms(semesters).map(({ word, i }) => ({ word, works: dated(["2026-10", "2026-04"][i] ?? "", `${word} 2026`) })),
  between: ({ between = [], months: names, glue: [and = ""] }) =>
    between.map((word) => {
      const [from = "", to = ""] = [names[3]?.split(" ")[0], names[5]?.split(" ")[0]];
      const read = plan(`${word} ${from} ${and} ${to} 2026`);
      return { word, works: `${read.startDate ?? ""} ${months(read)}` === "2026-04 1-3" };
    }),
  fiscal: ({ fiscal }) =>
    fiscal.map((word) => ({
      word,
      works: [`${word} 2026`, `2026${word}`].some((time) =>
        plan(time).problems.some(({ message }) => message.includes("fiscal year")),
      ),
    })),
  ordinals: ({ ordinals, month: [month = ""] }) =>
    forms(ordinals).map(({ word, i }) => ({
      word,
      works: reads(`${i + 1}-${i + 1}`, [`${word} ${month}`], [`${month} ${word}`]),
    })),
  numbers: ({ numbers, month: [month = ""] }) =>
    forms(numbers).map(({ word, i }) => ({
      word,
      works: reads(`1-${i + 1} ${i + 2}-${i + 2}`, [`${word} ${month}`, "1 month"], [`${word}个${month}`, "1 month"]),
    })),
  to: ({ to, month: [month = ""] }) =>
    to.map((word) => ({
      word,
      works: reads("1-3", [`${month} 1 ${word} 3`], [`第1${word}3${month}`], [`1월${word} 3월`]),
    })),
  onwards: ({ onwards, month: [month = ""] }) =>
    onwards.map((word) => ({
      word,
      works: reads("1-2 3-", ["month 1-2", `${month} 3 ${word}`], ["month 1-2", `第3${month}${word}`]),
    })),
  next: ({ next, month: [month = ""] }) =>
    next.map((word) => ({ word, works: reads("1-3", [`${word} 3 ${month}`], [`${word}3${month}`]) })),
  by: ({ by = [], month: [month = ""] }) =>
    by.map((word) => ({ word, works: reads("1-3 4-6", [`${word} ${month} 3`, `${word} ${month} 6`]) })),
  thirds: ({ thirds = [] }) =>
    thirds.map((word, i) => ({ word, works: dated(["2026-01", "2026-05", "2026-09"][i] ?? "", `${word} 2026`) })),
  firstAfter: ({ firstAfter = [], month: [month = ""] }) =>
    firstAfter.map((word) => ({
      word,
      works: reads("1-3", [`3 ${month} ${word}`]) && reads("1-1", [`${month} ${word}`]),
    })),
  now: ({ now, month: [month = ""] }) =>
    now.map((word) => ({ word, works: reads("1-3", [`${word} – 3 ${month}`], [`${word}–3${month}`]) })),
  beyond: ({ beyond, month: [month = ""] }) =>
    beyond.map((word) => ({ word, works: reads("1-2 3-", ["month 1-2", `${word} ${month} 3`]) })),
  past: ({ past = [], beyond, month: [month = ""] }) =>
    past.map((word) => ({
      word,
      works: reads("1-2 3-", ["month 1-2", beyond.includes(word) ? `${word} 2 ${month}` : `${word} ${month} 2`]),
    })),
  glue: ({ glue, month: [month = ""] }) =>
    glue.map((word) => ({
      word,
      works:
        reads("1-2", [`${month} 1 ${word} 2`], [`${month} ${word} 1-2`], [`第1${word}2${month}`]) ||
        dated("2026-01", `January ${word} 2026`),
    })),
  phase: ({ phase }) => phase.map((word) => ({ word, works: countings.some((counted) => isPhase(word, counted, "")) })),
  part: ({ part }) =>
    part.map((word) => ({ word, works: countings.some((counted) => isPhase(word, counted, " (Months 1-2)")) })),
};

function isPhase(word: string, counted: (word: string, n: number) => string, time: string): boolean {
  const { phases } = parseRoadmap(
    [1, 2].map((n) => `## ${counted(word, n)}: Part ${"AB"[n - 1] ?? ""}${time}\n\n- x\n`).join("\n"),
  );
  return phases.map(({ title }) => title).join() === "Part A,Part B";
}

describe.each(languages)("the words of $code", ({ time }) => {
  it.each(Object.entries(rows))("%s", (_, row) =>
    expect(
      row(time)
        .filter(({ works }) => !works)
        .map(({ word }) => word),
    ).toEqual([]),
  );
});

/** What a document with the label must show for the label to work. */
const labelled: Readonly<Record<LabelKind, (word: string) => boolean>> = {
  goals: (word) => phaseUnder(word)?.goals.includes("said here") === true,
  objective: (word) => parseRoadmap(`# T\n\n**${word}:** said here\n\n## Month 1\n\n- x`).objective === "said here",
  actions: (word) => phaseUnder(word)?.actions[1]?.text === "said here",
  deliverables: (word) => phaseUnder(word)?.deliverables[0]?.text === "said here",
  endState: (word) => parseRoadmap(`# T\n\n**${word}:** said here\n\n## Month 1\n\n- x`).endState === "said here",
  failureModes: (word) => phaseUnder(word)?.failureModes.includes("said here") === true,
  rules: (word) => phaseUnder(word)?.rules.includes("said here") === true,
  notes: (word) => phaseUnder(word)?.notes.some((note) => note.endsWith("said here")) === true,
  time: (word) =>
    months(parseRoadmap(`## Phase 1: A\n\n**${word}:** Months 3-4\n\n- x\n\n## Phase 2: B\n\n- x`)) === "3-4",
  title: (word) =>
    parseRoadmap(`| Months | Said | ${word} |\n|---|---|---|\n| Months 1-2 | a | Named |\n| Months 3-4 | b | Too |`)
      .phases[0]?.title === "Named",
  status: (word) =>
    parseRoadmap(`## Phase 1: A (Months 1-2)\n\n| Task | ${word} |\n|---|---|\n| Read | ✅ |`).phases[0]?.actions[0]
      ?.done === true,
  startDate: (word) => parseRoadmap(`# T\n\n**${word}:** 2026-03\n\n## Month 1\n\n- x`).startDate === "2026-03",
};

function phaseUnder(word: string): Roadmap["phases"][number] | undefined {
  return parseRoadmap(`## Phase 1: A (Months 1-2)\n\n- first\n\n**${word}:**\n\n- said here\n`).phases[0];
}

describe.each(languages)("the labels of $code", ({ labels }) => {
  it.each(Object.entries(labels) as [LabelKind, readonly string[]][])("%s", (kind, list) =>
    expect(list.filter((word) => !labelled[kind](word))).toEqual([]),
  );
});

describe.each(languages)(
  "a plan under such a heading is a second look at most, in $code",
  ({ decoys: { never, rather } }) => {
    const chosen = (word: string) => {
      const phases = (...titles: readonly string[]) =>
        titles.map((title, i) => `### Phase ${i + 1}: ${title} (Month ${i + 1})\n\n- x\n`).join("\n");
      return parseRoadmap(`# T\n\n## ${word}\n\n${phases("A", "B")}\n## Main part\n\n${phases("C", "D")}`).phases[0]
        ?.title;
    };
    it.each(Object.entries({ never, rather }))("%s", (_, list) =>
      expect(list.filter((word) => chosen(word) !== "C")).toEqual([]),
    );
  },
);

describe.each(languages)("beside the title, in $code", ({ states, hours, horizons = [] }) => {
  const titleOf = (text: string) =>
    parseRoadmap(`## ${text}\n\n- x\n\n## Phase 2: Beta (Month 2)\n\n- x\n`).phases[0]?.title;
  it("a state is none of it", () => {
    expect(states.filter((word) => titleOf(`Phase 1: Alpha (${word})`) !== "Alpha")).toEqual([]);
    expect(states.filter((word) => titleOf(`Phase 1 (${word})`) !== "Phase 1")).toEqual([]);
  });
  it("a horizon says that the lengths are counted from the start", () => {
    const reached = (word: string) =>
      months(parseRoadmap(`## ${word} A (1 month)\n\n- x\n\n## ${word} B (3 months)\n\n- x\n`));
    expect(horizons.filter((word) => reached(word) !== "1-1 2-3")).toEqual([]);
  });
  it("hours alone are no title", () => {
    expect(hours.filter((word) => titleOf(`Month 1: 2 ${word}`) !== `Month 1: 2 ${word}`)).toEqual([]);
  });
});
