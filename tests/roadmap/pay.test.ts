import { describe, expect, it } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";

/** The stages of a list of levels, as "title from-to min-max", a plus for what is open. */
function stages(levels: string): readonly string[] {
  const [path] = parseRoadmap(`# X\n\n## Path\n\n${levels}\n`).paths;
  return (path?.stages ?? []).map(
    ({ title, fromYear, toYear, min, max, openMax }) =>
      `${title} ${fromYear ?? ""}-${toYear ?? ""} ${min ?? ""}-${max ?? ""}${openMax ? "+" : ""}`,
  );
}

describe("pay is read per year in every language", () => {
  it.each([
    [
      "- Junior (0-2 года): 60-100 тыс. руб./мес\n- Senior (от 2 лет): от 100 тыс. руб./мес",
      ["Junior 0-2 720000-1200000", "Senior 2- 1200000-+"],
    ],
    ["- 初级（0-2年）：10k-20k/月\n- 高级（2年以上）：20k+/月", ["初级 0-2 120000-240000", "高级 2- 240000-+"]],
    [
      "- ジュニア（0〜2年）：年収400万〜600万円\n- シニア（2年以上）：年収600万円以上",
      ["ジュニア 0-2 4000000-6000000", "シニア 2- 6000000-+"],
    ],
    [
      "- Junior (0-2 năm): 10-20 triệu/tháng\n- Senior (2+ năm): 20+ triệu/tháng",
      ["Junior 0-2 120000000-240000000", "Senior 2- 240000000-+"],
    ],
    [
      "- Junior (0-2 Jahre): 45.000-55.000 €\n- Senior (ab 2 Jahren): ab 55.000 €",
      ["Junior 0-2 45000-55000", "Senior 2- 55000-+"],
    ],
    [
      "- Junior (0-2 ans) : 35-45 k€\n- Senior (2 ans et plus) : 45 k€ et plus",
      ["Junior 0-2 35000-45000", "Senior 2- 45000-+"],
    ],
    [
      "- Junior (0-2 años): 20.000-28.000 €/año\n- Senior (2+ años): 28.000€+",
      ["Junior 0-2 20000-28000", "Senior 2- 28000-+"],
    ],
    [
      "- Junior (0-2 anni): 24.000-30.000 €\n- Senior (2+ anni): oltre 30.000 €",
      ["Junior 0-2 24000-30000", "Senior 2- 30000-+"],
    ],
    [
      "- مبتدئ (0-2 سنوات): 5000-8000 ريال شهريا\n- خبير (2+ سنوات): 8000+ ريال شهريا",
      ["مبتدئ 0-2 60000-96000", "خبير 2- 96000-+"],
    ],
  ])("%s", (levels, expected) => expect(stages(levels)).toEqual(expected));
});

it("a number behind a name is a level where pay stands beside it, and no level in a list of parts", () => {
  expect(stages("- SRE I: $95K–120K\n- SRE II: $120K–150K (2-4 years)\n- Senior SRE: 150K+")).toEqual([
    "SRE I - 95000-120000",
    "SRE II 2-4 120000-150000",
    "Senior SRE - 150000-+",
  ]);
  expect(parseRoadmap("# X\n\n## Path\n\n- Calculus I\n- Calculus II\n").ladders).toEqual([]);
});

describe("pay without a period is per month where it could not be the pay of a year", () => {
  it.each([
    [
      "- Fresher (0-1 năm): 9-12M VND\n- Senior (1+ năm): 35 triệu",
      ["Fresher 0-1 108000000-144000000", "Senior 1- 420000000-420000000"],
    ],
    ["- Júnior: R$ 2.500 – 4.000\n- Sênior: R$ 12.000 – 20.000", ["Júnior - 30000-48000", "Sênior - 144000-240000"]],
    [
      "- Młodszy tester: 5-7 tys. zł\n- Starszy tester: 14 000 zł",
      ["Młodszy tester - 60000-84000", "Starszy tester - 168000-168000"],
    ],
    [
      "- Junior: Rp 6-9 juta\n- Senior: Rp 20 juta per bulan",
      ["Junior - 72000000-108000000", "Senior - 240000000-240000000"],
    ],
    ["- 신입: 월 280만원\n- 팀장: 월 520만원", ["신입 - 33600000-33600000", "팀장 - 62400000-62400000"]],
    // What may well be a year's pay is left as it is printed, and so is what a word says to be one.
    ["- 신입: 3,200만원\n- 팀장: 6,000만원", ["신입 - 32000000-32000000", "팀장 - 60000000-60000000"]],
    ["- Júnior: R$ 9.000/ano\n- Sênior: R$ 15.000/ano", ["Júnior - 9000-9000", "Sênior - 15000-15000"]],
    ["- Junior: $70K\n- Senior: $120K", ["Junior - 70000-70000", "Senior - 120000-120000"]],
  ])("%s", (levels, expected) => expect(stages(levels)).toEqual(expected));

  it("and is told, unless the heading over it says so", () => {
    const told = (text: string) =>
      parseRoadmap(text)
        .problems.map(({ message }) => message)
        .filter((message) => /multiplied/.test(message));
    expect(told("# X\n\n## Lương\n\n- Junior: 9-12M VND\n- Senior: 35 triệu\n")).toEqual([
      `Line 5: no period is printed and a year's pay cannot be that low; it was read as per month and multiplied by 12. If it is per year, write "per year" behind it.`,
    ]);
    expect(told("# X\n\n## Maaşlar (aylık)\n\n- Junior: 40.000 TL\n- Senior: 90.000 TL\n")).toEqual([
      "Line 5: pay is printed per month; it was multiplied by 12.",
    ]);
  });
});

describe("a pay rise that a phase expects", () => {
  const eventOf = (words: string) =>
    parseRoadmap(`# P\n\n## Phase 1: A (Months 1-6)\n\n- Do it\n\n${words}\n\n## Phase 2: B (Months 7-12)\n\n- Go on\n`)
      .phases[0]?.payEvent;

  it.each(["Expected raise: +8 %", "Raise: 10–15 %", "Salary increase: 15%", "Expected raise with the yearly review"])(
    "%s is a promotion at its end",
    (words) => expect(eventOf(words)).toEqual({ kind: "promotion", month: 6 }),
  );

  it.each([
    "Raise: 2 million from seed investors",
    "Raise awareness: 30 % of the team",
    "Salary increase: none, no raise",
  ])("%s is none", (words) => expect(eventOf(words)).toBeNull());
});
