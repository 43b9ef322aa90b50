/** What the bench says to a reader: rows of two cells, what was measured and what it took. */
import type { BenchReport } from "../projection/bench/runBench";
import type { BenchCells, CellTimes } from "./benchCells";
import type { HostTimes } from "./benchHost";
import type { ImporterTime } from "./benchImporter";

export function engineRows(report: BenchReport): readonly string[][] {
  const { unit, cancelMs, interactive, coldMs, growth, tenMillion } = report;
  const [base] = growth;
  return [
    ["One thread, all results", milliseconds(unit.oneThreadMs)],
    ["  simulate", milliseconds(unit.simulateMs)],
    ["  summarise, exact percentiles", milliseconds(unit.summarizeMs)],
    ["  compare", milliseconds(unit.compareMs)],
    ...(unit.twoWorkersMs === null
      ? []
      : [["Two workers, all results", `${milliseconds(unit.twoWorkersMs)}, ${times(unit.ratioTwoWorkers)} as fast`]]),
    ...(cancelMs === null ? [] : [["  until a cancelled run answers, at worst", milliseconds(cancelMs)]]),
    ["Plain version", `${milliseconds(unit.plainMs)}, ${times(unit.ratioToPlain)} as long`],
    ["Trials a second", count(unit.trialsPerSecond)],
    ["Years of careers a second", count(unit.pathYearsPerSecond)],
    ...(unit.memoryBytes === null ? [] : [["Memory of one thread", megabytes(unit.memoryBytes)]]),
    ["First run in a process", milliseconds(coldMs)],
    ...interactive.map(({ scenarios, trials, p50Ms, p99Ms }) => [
      `${scenarios} × ${count(trials)} trials`,
      `${milliseconds(p50Ms)}, 99 of 100 under ${milliseconds(p99Ms)}`,
    ]),
    ...growth.map(({ scenarios, trials, years, ms }, i) => [
      `${scenarios} × ${count(trials)} trials × ${years} years`,
      base === undefined || i === 0
        ? milliseconds(ms)
        : `${milliseconds(ms)}, ${times(ms / base.ms)} the first of these rows`,
    ]),
    ...(tenMillion === null
      ? []
      : [["Ten million trials", `${milliseconds(tenMillion.ms)}, ${megabytes(tenMillion.sketchBytes)} of sketches`]]),
  ];
}

export function importerRows(sizes: readonly ImporterTime[]): readonly string[][] {
  const [base] = sizes;
  return sizes.map(({ characters, lines, ms }, i) => [
    `Roadmap of ${count(lines)} lines, ${count(characters / 1000)} kB`,
    base === undefined || i === 0
      ? milliseconds(ms)
      : `${milliseconds(ms)}, ${times(ms / base.ms)} the first for ${times(characters / base.characters)} the text`,
  ]);
}

export function hostRows({ startMs, write }: HostTimes): readonly string[][] {
  return [
    ["Start of the embedded Excel", milliseconds(startMs)],
    [
      `${count(write.rows)} rows of ${write.columns} columns written`,
      `${milliseconds(write.ms)}, ${count(write.requests)} requests`,
    ],
  ];
}

export function cellRows({ project, simulate }: BenchCells): readonly string[][] {
  const took = ({ ms, paneBlockMs, excelBlockMs }: CellTimes) =>
    `${milliseconds(ms)}, the pane held for at most ${milliseconds(paneBlockMs)}, the embedded Excel for ${milliseconds(excelBlockMs)}`;
  return [
    [`${count(project.cells)} cells of CAREER.PROJECT`, took(project)],
    [`${count(simulate.cells)} cells of CAREER.SIMULATE × ${count(simulate.trials)} trials`, took(simulate)],
  ];
}

/** Threads with less than this share of their processors were not alone. */
const QUIET = 0.9;
const QUIET_TWO = 0.8;

/** Sentences where other programs had the machine too; empty where it was quiet or nobody can say. */
export function busyNote({ unit: { processorShare, processorShareTwo } }: BenchReport): string {
  const thread =
    processorShare === null || processorShare >= QUIET
      ? []
      : [`the thread had ${percent(processorShare)} of a processor`];
  const pair =
    processorShareTwo === null || processorShareTwo >= 2 * QUIET_TWO
      ? []
      : [`the two workers had ${percent(processorShareTwo / 2)} of two`];
  const had = [...thread, ...pair].join(", ");
  return had === ""
    ? ""
    : `The machine was busy: ${had}. Times are too long; the ratio to the plain version still tells.`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

function times(ratio: number | null): string {
  return ratio === null ? "–" : `${ratio.toFixed(1)} times`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
