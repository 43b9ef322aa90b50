/** How fast the engine is on this machine. Times tell of the machine, too; ratios of things timed in one run last longer. */
import type { Scenario } from "../../career/scenario";
import { quantileSorted } from "../../numeric/quantiles";
import { ENGINE } from "../engine";
import { simulate } from "../simulate";
import { addTrials, newSketched, SKETCH_CHUNK, sketchBytes } from "../sketchTrials";
import { warmUp } from "../warmUp";
import { createPool } from "../worker/pool";
import type { Spawn } from "../worker/workers";
import { yieldToEvents } from "../yieldToEvents";
import { timeCancel } from "./timeCancel";
import { timeUnit, type UnitReport } from "./timeUnit";
import { median, time } from "./timing";

export interface BenchOptions {
  /** What is simulated, e.g. the example scenarios over 12 years. */
  readonly scenarios: readonly Scenario[];
  /** Trials of the unit; 100,000 unless told otherwise. */
  readonly trials?: number;
  /** Leaves ten million trials out, and times fewer rounds and less of the plain version. */
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
  readonly unit: UnitReport;
  /** From cancelling a run of the unit half way to its answer, at worst; null without workers, or where none was so long. */
  readonly cancelMs: number | null;
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
  const { scenarios, spawn, now, quick = false, onStep = () => undefined } = options;
  onStep("cold start");
  const coldMs = time(now, () => simulate(scenarios, { trials: 2000, seed: 1 }));
  onStep("interactive");
  const interactive = [2000, 5000].map((trials) => interactiveUnit(scenarios, trials, quick ? 40 : 120, now));
  const pool = spawn && createPool(spawn, 2);
  if (pool) await warmUp(scenarios, pool);
  onStep("unit");
  const unit = await timeUnit(options, pool);
  const cancelMs = pool ? await timeCancel(options, pool) : null;
  pool?.close();
  onStep("growth");
  const growth = growthOf(options);
  if (!quick) onStep("ten million trials");
  const tenMillion = quick ? null : await timeTenMillion(scenarios, now);
  return { engine: ENGINE, unit, cancelMs, interactive, coldMs, growth, tenMillion };
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
