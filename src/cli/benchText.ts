/** What the bench of the engine says to a reader. */
import type { BenchReport } from "../projection/bench/runBench";

/** Rows of two cells: what was measured, and what it took. */
export function engineRows({ unit, interactive, coldMs, growth, tenMillion }: BenchReport): readonly string[][] {
  const [base] = growth;
  return [
    ["One thread, all results", milliseconds(unit.oneThreadMs)],
    ["  simulate", milliseconds(unit.simulateMs)],
    ["  summarise, exact percentiles", milliseconds(unit.summarizeMs)],
    ["  compare", milliseconds(unit.compareMs)],
    ...(unit.twoWorkersMs === null
      ? []
      : [["Two workers, all results", `${milliseconds(unit.twoWorkersMs)}, ${times(unit.ratioTwoWorkers)} as fast`]]),
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

/** A thread with less than this share of a processor was not alone. */
const QUIET = 0.9;

/** A sentence where other programs had the machine too; empty where it was quiet or nobody can say. */
export function busyNote({ unit: { processorShare } }: BenchReport): string {
  if (processorShare === null || processorShare >= QUIET) return "";
  const percent = Math.round(processorShare * 100);
  return `The machine was busy: the thread had ${percent} % of a processor. Times are too long; ratios still tell.`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
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
