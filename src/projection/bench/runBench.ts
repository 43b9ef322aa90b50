/**
 * How fast the engine is on this machine, against the plain version in the same run. Things compared are timed in
 * turn, round by round, and the median round counts, so that another program's work falls on all of them alike.
 */
import type { Scenario } from "../../career/scenario";
import { quantileSorted } from "../../numeric/quantiles";
import { ENGINE } from "../engine";
import { runProjection } from "../runProjection";
import { compileAll, pairAll } from "../chunk";
import { comparisonsOf, projectionFrom, simulate } from "../simulate";
import { newColumns, simulateTrials } from "../simulateTrials";
import { addTrials, newSketched, SKETCH_CHUNK, sketchBytes } from "../sketchTrials";
import { summarize } from "../summarize";
import { warmUp } from "../warmUp";
import { createPool } from "../worker/pool";
import type { Spawn } from "../worker/workers";
import { yieldToEvents } from "../yieldToEvents";
import { plainProjection } from "./plain";

export interface BenchOptions {
  /** What is simulated, e.g. the example scenarios over 12 years. */
  readonly scenarios: readonly Scenario[];
  /** Trials of the unit; 100,000 unless told otherwise. */
  readonly trials?: number;
  /** Leaves ten million trials out, and times fewer rounds and a tenth of the plain version. */
  readonly quick?: boolean;
  /** Makes a worker; without it two workers are not timed. */
  readonly spawn?: Spawn;
  /** Milliseconds that only grow. */
  readonly now: () => number;
  /** Milliseconds of processor that this process has had, where that can be known: they tell of a busy machine. */
  readonly processorTime?: () => number;
  /** Bytes of memory in use, where that can be known. */
  readonly memory?: () => number;
  /** Told what comes next, for whoever waits. */
  readonly onStep?: (step: string) => void;
}

export interface BenchReport {
  readonly engine: string;
  readonly unit: {
    readonly scenarios: number;
    readonly trials: number;
    readonly years: number;
    /** Fans of annual and cumulative pay, nominal and real, present value, timeline and comparison. */
    readonly oneThreadMs: number;
    readonly simulateMs: number;
    /** The exact percentiles and all else in the summaries. */
    readonly summarizeMs: number;
    readonly compareMs: number;
    readonly twoWorkersMs: number | null;
    readonly ratioTwoWorkers: number | null;
    /** The plain version's simulation and fans; timed on `plainTrials` and scaled where those are fewer. */
    readonly plainMs: number;
    readonly plainTrials: number;
    /** plainMs over simulateMs + summarizeMs, which answer the same. */
    readonly ratioToPlain: number;
    readonly trialsPerSecond: number;
    readonly pathYearsPerSecond: number;
    /** The most that a run took beyond what was in use before it. */
    readonly memoryBytes: number | null;
    /** Processors that the one thread had while it was timed: well under 1 where others had the machine. */
    readonly processorShare: number | null;
  };
  readonly interactive: readonly {
    readonly scenarios: number;
    readonly trials: number;
    readonly p50Ms: number;
    readonly p99Ms: number;
  }[];
  /** The first run of 4 × 2,000 trials in this process, before anything was compiled. */
  readonly coldMs: number;
  /** Simulation and summary of one size against another: how time grows. */
  readonly growth: readonly {
    readonly scenarios: number;
    readonly trials: number;
    readonly years: number;
    readonly ms: number;
  }[];
  readonly tenMillion: { readonly trials: number; readonly ms: number; readonly sketchBytes: number } | null;
}

export async function runBench(options: BenchOptions): Promise<BenchReport> {
  const { scenarios, now, quick = false, onStep = () => undefined } = options;
  onStep("cold start");
  const coldMs = time(now, () => simulate(scenarios, { trials: 2000, seed: 1 }));
  onStep("interactive");
  const interactive = [2000, 5000].map((trials) => interactiveUnit(scenarios, trials, quick ? 40 : 120, now));
  onStep("unit");
  const unit = await timeUnit(options);
  onStep("growth");
  const growth = growthOf(options);
  if (!quick) onStep("ten million trials");
  const tenMillion = quick ? null : await timeTenMillion(scenarios, now);
  return { engine: ENGINE, unit, interactive, coldMs, growth, tenMillion };
}

function time(now: () => number, work: () => unknown): number {
  const begun = now();
  work();
  return now() - begun;
}

function median(values: readonly number[]): number {
  return quantileSorted(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

function interactiveUnit(
  scenarios: readonly Scenario[],
  trials: number,
  rounds: number,
  now: () => number,
): BenchReport["interactive"][number] {
  const times = Array.from({ length: rounds }, (_, seed) => time(now, () => simulate(scenarios, { trials, seed })));
  // The first rounds still compile; the unit is what a slider meets after its first moves.
  const warm = times.slice(Math.floor(rounds / 4)).sort((a, b) => a - b);
  return { scenarios: scenarios.length, trials, p50Ms: quantileSorted(warm, 0.5), p99Ms: quantileSorted(warm, 0.99) };
}

async function timeUnit({
  scenarios,
  trials = 100_000,
  quick = false,
  spawn,
  now,
  processorTime,
  memory,
}: BenchOptions): Promise<BenchReport["unit"]> {
  const rounds = quick ? 3 : 5;
  const plainTrials = quick ? Math.ceil(trials / 10) : trials;
  const pool = spawn && createPool(spawn, 2);
  if (pool) await warmUp(scenarios, pool);
  const times = {
    simulate: [] as number[],
    summarize: [] as number[],
    compare: [] as number[],
    two: [] as number[],
    plain: [] as number[],
    share: [] as number[],
  };
  let memoryBytes: number | null = null;
  for (let seed = 0; seed <= rounds; seed++) {
    const before = memory?.() ?? null;
    const processorBefore = processorTime?.() ?? 0;
    const start = now();
    const compiled = compileAll(scenarios);
    const columns = compiled.map((one) => newColumns(one, trials));
    simulateTrials(compiled, seed, 0, columns);
    const summed = now();
    const summaries = compiled.flatMap((one, i) => columns.slice(i, i + 1).map((own) => summarize(one, [own])));
    const compared = now();
    projectionFrom(summaries, comparisonsOf(scenarios, pairAll(compiled, columns, 0)), { trials, seed });
    const end = now();
    const share = ((processorTime?.() ?? 0) - processorBefore) / (end - start);
    if (memory && before !== null) memoryBytes = Math.max(memoryBytes ?? 0, memory() - before);
    const two = pool && (await timeAsync(now, () => runProjection(scenarios, { trials, seed }, pool)));
    // Round 0 warms up. The plain version is slow enough to be warm by itself, and is timed in the first rounds only.
    if (seed === 0) continue;
    times.simulate.push(summed - start);
    times.summarize.push(compared - summed);
    times.compare.push(end - compared);
    times.share.push(share);
    if (two !== undefined) times.two.push(two);
    if (seed <= (quick ? 2 : 1))
      times.plain.push(time(now, () => plainProjection(scenarios, { trials: plainTrials, seed })));
    await yieldToEvents();
  }
  pool?.close();
  const simulateMs = median(times.simulate);
  const summarizeMs = median(times.summarize);
  const compareMs = median(times.compare);
  const oneThreadMs = simulateMs + summarizeMs + compareMs;
  const twoWorkersMs = times.two.length === 0 ? null : median(times.two);
  const plainMs = (median(times.plain) * trials) / plainTrials;
  const pathYears = scenarios.reduce((sum, s) => sum + s.years, 0) * trials;
  return {
    scenarios: scenarios.length,
    trials,
    years: Math.max(...scenarios.map((s) => s.years)),
    oneThreadMs,
    simulateMs,
    summarizeMs,
    compareMs,
    twoWorkersMs,
    ratioTwoWorkers: twoWorkersMs === null ? null : oneThreadMs / twoWorkersMs,
    plainMs,
    plainTrials,
    ratioToPlain: plainMs / (simulateMs + summarizeMs),
    trialsPerSecond: (scenarios.length * trials * 1000) / oneThreadMs,
    pathYearsPerSecond: (pathYears * 1000) / oneThreadMs,
    memoryBytes,
    processorShare: processorTime ? median(times.share) : null,
  };
}

async function timeAsync(now: () => number, work: () => Promise<unknown>): Promise<number> {
  const begun = now();
  await work();
  return now() - begun;
}

/** Twice the trials, years or scenarios against a quarter of the unit. */
function growthOf({ scenarios, trials = 100_000, now }: BenchOptions): BenchReport["growth"] {
  const base = Math.max(1, Math.ceil(trials / 4));
  const [first] = scenarios;
  if (!first) return [];
  const stretch = (years: number) => scenarios.map((s) => ({ ...s, years: Math.min(40, years) }));
  const sizes = [
    { all: scenarios, count: base },
    { all: scenarios, count: 2 * base },
    { all: stretch(2 * first.years), count: base },
    { all: [...scenarios, ...scenarios], count: base },
  ];
  return sizes.map(({ all, count }) => ({
    scenarios: all.length,
    trials: count,
    years: Math.max(...all.map((s) => s.years)),
    ms: median([1, 2, 3].map((seed) => time(now, () => simulate(all, { trials: count, seed })))),
  }));
}

async function timeTenMillion(scenarios: readonly Scenario[], now: () => number): Promise<BenchReport["tenMillion"]> {
  const trials = 10_000_000;
  const begun = now();
  const all = newSketched(scenarios);
  for (let from = 0; from < trials; from += SKETCH_CHUNK) {
    addTrials(all, scenarios, 1, from, Math.min(SKETCH_CHUNK, trials - from));
    await yieldToEvents();
  }
  return { trials, ms: now() - begun, sketchBytes: sketchBytes(all) };
}
