/**
 * The built-in paths: seven engineering paths, a six-level table, and the ladders of engineers and managers.
 *
 * Bands are base pay in US dollars per year as one published career guide prints them (2025); they are bands around
 * the market, not medians. Oddities are kept and told in `remarks`, never mended. A printed "250K+" or "180K–250K+" is
 * an open band: the figure before the plus is kept as `printedMax` and is no ceiling.
 */
import { type Source, sources } from "../sources";

/** A level as printed: title, years of the plan in which it is expected, and pay. */
export interface CatalogueLevel {
  readonly title: string;
  /** First and last year as printed, counted from the start of a career; null is open. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly min: number;
  /** The upper figure as printed, a ceiling only where `open` is false. */
  readonly printedMax: number;
  readonly open: boolean;
}

export interface CataloguePath {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly CatalogueLevel[];
  /** Entry of the preset's promotion columns that serves the lowest level, from 0: a ladder may begin high up. */
  readonly firstColumn: number;
  /** What does not fit together in the figures, or how they were derived; one sentence each. */
  readonly remarks: readonly string[];
  readonly source: Source;
}

type Row = readonly [
  title: string,
  fromYear: number | null,
  toYear: number | null,
  min: number,
  max: number,
  plus?: "+",
];

function path(
  id: string,
  name: string,
  rows: readonly Row[],
  remarks: readonly string[],
  firstColumn = 0,
): CataloguePath {
  const levels = rows.map(([title, fromYear, toYear, min, printedMax, plus]) => ({
    title,
    fromYear,
    toYear,
    min: min * 1000,
    printedMax: printedMax * 1000,
    open: plus === "+",
  }));
  return { id, name, levels, firstColumn, remarks, source: sources.pathTables };
}

// prettier-ignore
export const cataloguePaths: readonly CataloguePath[] = [
  path("fullstack", "Full-Stack Web Developer → Senior IC", [
    ["Junior Full-Stack", 1, 1, 60, 80],
    ["Mid-Level Full-Stack", 2, 3, 90, 130],
    ["Senior Full-Stack", 4, 5, 150, 200],
  ], [
    "Nothing pays between 80,000 and 90,000 or between 130,000 and 150,000.",
    "Senior is printed as 150,000–200,000 here and as 140,000–180,000 in the six-level table.",
  ]),
  path("backend", "Backend Engineer → Architect", [
    ["Junior Backend Developer", 1, 1, 70, 90],
    ["Mid-Level Backend Engineer", 2, 3, 100, 140],
    ["Senior Backend Engineer", 4, 5, 140, 180],
    ["Architect / Principal Engineer", 6, null, 180, 250, "+"],
  ], [
    "Nothing pays between 90,000 and 100,000.",
  ]),
  path("devops", "DevOps Engineer → Platform Engineer → SRE", [
    ["Junior DevOps Engineer", 1, 1, 75, 95],
    ["DevOps Engineer", 2, 3, 110, 150],
    ["Senior DevOps / Platform Engineer", 4, 5, 150, 200],
    ["Staff Engineer / SRE Manager", 6, null, 200, 250, "+"],
  ], [
    "Nothing pays between 95,000 and 110,000.",
    "The path is said to take 3–5 years, and its last level begins in year 6.",
  ]),
  path("data", "Data Analyst → Data Engineer → ML Engineer", [
    ["Data Analyst", 1, 2, 70, 100],
    ["Analytics Engineer", 2, 3, 100, 140],
    ["Data Engineer", 4, 5, 120, 180],
    ["ML Engineer / Senior Data Engineer", 6, null, 150, 220],
  ], [
    "The first two levels share year 2.",
    "The bands of the upper three levels overlap: 120,000–140,000 and 150,000–180,000 belong to two each.",
  ]),
  path("ai", "Prompt Engineer → AI Engineer → ML Engineer", [
    ["Prompt Engineer", 0, 1, 80, 120],
    ["AI Engineer", 1, 2, 120, 160],
    ["ML Engineer", 3, 4, 150, 200],
    ["Senior ML Engineer / ML Lead", 5, null, 200, 300, "+"],
  ], [
    "The first two levels share year 1.",
    "The bands of AI Engineer and ML Engineer overlap from 150,000 to 160,000.",
    "No public figure was found that supports 80,000–120,000 after two to four months of learning.",
  ]),
  path("manager", "Individual Contributor → Engineering Manager", [
    ["IC Levels 1-4 (Engineer → Senior)", 0, 3, 60, 150],
    ["Lead / Principal IC", 4, 5, 150, 200],
    ["Engineering Manager (Team Lead)", 6, 7, 150, 210],
    ["Senior Manager / Director", 8, 10, 200, 300, "+"],
    ["VP / Director of Engineering", 10, null, 250, 500, "+"],
  ], [
    "The last two levels share year 10 and the pay above 250,000.",
    "Lead and Engineering Manager both start at 150,000.",
    "Moving into management before five years as an engineer is advised against.",
  ]),
  path("product", "Full-Stack → Product Manager", [
    ["Senior Full-Stack Engineer", 1, 3, 130, 170],
    ["Associate / Junior Product Manager", 4, 5, 140, 180],
    ["Senior Product Manager", 6, 7, 180, 240],
    ["Senior PM / Director of Product", 8, null, 250, 400, "+"],
  ], [
    "The path opens with a senior engineer in years 1–3, which other tables place at year 4 or later.",
    "The path is said to take 4–7 years, and its last level begins in year 8.",
    "The first two bands overlap from 140,000 to 170,000; nothing pays between 240,000 and 250,000.",
  ]),
  path("levels", "Six levels", [
    ["Junior", 0, 1, 60, 80],
    ["Mid", 1, 3, 90, 130],
    ["Senior IC", 3, 5, 140, 180],
    ["Lead/Principal", 5, 8, 180, 250],
    ["Manager/Director", 6, 10, 200, 300],
    ["Senior Manager/VP", 10, null, 250, 500, "+"],
  ], [
    "The table calls its figures medians, yet US developers earned 79,850 at the 10th percentile and 144,570 on average (BLS, May 2024): they are bands of base pay.",
    "Nothing pays between 80,000 and 90,000 or between 130,000 and 140,000.",
    "The upper three bands overlap, and so do the years of levels 4 and 5: engineers and managers share one list.",
  ]),
  path("ic", "Individual contributor ladder", [
    ["Junior", null, null, 60, 80],
    ["Senior", null, null, 140, 180],
    ["Staff", null, null, 180, 250],
    ["Principal", null, null, 250, 500, "+"],
  ], [
    "The ladder is printed without pay; the bands are derived: Junior, Senior IC and Lead/Principal of the six-level table for the first three, and the guide's 250,000–500,000+ for staff and principal engineers of ten years and more for the last.",
    "The ladder has no middle level, so nothing pays between 80,000 and 140,000.",
  ]),
  path("management", "Management ladder", [
    ["EM (Engineering Manager)", null, null, 150, 210],
    ["Director", null, null, 200, 300, "+"],
    ["VP/CTO", null, null, 250, 500, "+"],
  ], [
    "The ladder is printed without pay; the bands are derived: the management levels of the path from individual contributor to engineering manager.",
    "The bands overlap from 200,000 to 210,000 and from 250,000 up.",
    "An engineering manager is promoted as rarely as a senior engineer: the ladder takes its chances and months from the third entry on.",
  ], 2),
];
