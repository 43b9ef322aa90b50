/**
 * The unit: every result of some scenarios, on one thread, with two workers and in the plain version. One thread and two
 * workers are timed in turn, round by round, and the median round counts, so that another program's work falls on both
 * alike. The plain version is timed before and after those rounds: what it leaves to the garbage collector would fall on
 * its neighbour.
 */
import { compileAll, pairAll } from "../chunk";
import { runProjection } from "../runProjection";
import { comparisonsOf, projectionFrom } from "../simulate";
import { newColumns, simulateTrials } from "../simulateTrials";
import { summarize } from "../summarize";
import type { Pool } from "../worker/pool";
import { yieldToEvents } from "../yieldToEvents";
import { plainProjection } from "./plain";
import type { BenchOptions } from "./runBench";
import { median, time } from "./timing";

export interface UnitReport {
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
  /** The plain version's simulation and fans, timed twice on `plainTrials` and scaled to all. */
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
  /** The same while two workers were timed: up to 2. */
  readonly processorShareTwo: number | null;
}

export async function timeUnit(options: BenchOptions, pool: Pool | undefined): Promise<UnitReport> {
  const { scenarios, trials = 100_000, quick = false, now, memory } = options;
  const rounds = quick ? 5 : 9;
  const plainTrials = Math.ceil(trials / (quick ? 20 : 2));
  const timePlain = (seed: number) => time(now, () => plainProjection(scenarios, { trials: plainTrials, seed }));
  const plain = [timePlain(1)];
  const one: OneThread[] = [];
  const two: Timed[] = [];
  let memoryBytes: number | null = null;
  for (let seed = 0; seed <= rounds; seed++) {
    const before = memory?.() ?? 0;
    const alone = timeOneThread(options, trials, seed);
    if (memory) memoryBytes = Math.max(memoryBytes ?? 0, memory() - before);
    const shared = pool && (await timeShared(options, () => runProjection(scenarios, { trials, seed }, pool)));
    await yieldToEvents();
    // Round 0 warms up.
    if (seed === 0) continue;
    one.push(alone);
    if (shared) two.push(shared);
  }
  plain.push(timePlain(2));
  const simulateMs = median(one.map((round) => round.simulate));
  const summarizeMs = median(one.map((round) => round.summarize));
  const compareMs = median(one.map((round) => round.compare));
  const oneThreadMs = simulateMs + summarizeMs + compareMs;
  const twoWorkersMs = two.length === 0 ? null : median(two.map(({ ms }) => ms));
  const plainMs = (median(plain) * trials) / plainTrials;
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
    processorShare: medianShare(one),
    processorShareTwo: medianShare(two),
  };
}

interface Timed {
  readonly ms: number;
  /** Processors had; null where that cannot be known. */
  readonly share: number | null;
}

interface OneThread extends Timed {
  readonly simulate: number;
  readonly summarize: number;
  readonly compare: number;
}

function timeOneThread({ scenarios, now, processorTime }: BenchOptions, trials: number, seed: number): OneThread {
  const processorBefore = processorTime?.() ?? 0;
  const start = now();
  const compiled = compileAll(scenarios);
  const columns = compiled.map((one) => newColumns(one, trials));
  simulateTrials(compiled, seed, 0, columns);
  const simulated = now();
  const summaries = compiled.flatMap((one, i) => columns.slice(i, i + 1).map((own) => summarize(one, [own])));
  const summarized = now();
  projectionFrom(summaries, comparisonsOf(scenarios, pairAll(compiled, columns, 0)), { trials, seed });
  const end = now();
  return {
    simulate: simulated - start,
    summarize: summarized - simulated,
    compare: end - summarized,
    ms: end - start,
    share: processorTime ? (processorTime() - processorBefore) / (end - start) : null,
  };
}

async function timeShared({ now, processorTime }: BenchOptions, work: () => Promise<unknown>): Promise<Timed> {
  const processorBefore = processorTime?.() ?? 0;
  const begun = now();
  await work();
  const ms = now() - begun;
  return { ms, share: processorTime ? (processorTime() - processorBefore) / ms : null };
}

function medianShare(rounds: readonly Timed[]): number | null {
  const shares = rounds.flatMap(({ share }) => share ?? []);
  return shares.length === 0 ? null : median(shares);
}
