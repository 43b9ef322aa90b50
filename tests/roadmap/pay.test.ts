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
