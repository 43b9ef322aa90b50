/**
 * Runs a projection without blocking: chunks of trials in workers where there are any, else in this thread with a
 * pause after each. The figures are those of `simulate`, bit for bit, however the trials were cut and shared out.
 */
import type { Projection, ScenarioSummary } from "../career/projection";
import type { Scenario } from "../career/scenario";
import type { Simulated } from "./compare";
import { compile } from "./compile";
import { projectionFrom } from "./simulate";
import {
  addCounts,
  isSketched,
  mergeTrials,
  SKETCH_CHUNK,
  type SketchedTrials,
  sketchedProjection,
  sketchTrials,
} from "./sketchTrials";
import { newColumns, simulateTrials, type TrialColumns } from "./simulateTrials";
import { summarySteps } from "./summarize";
import { createPool, type Pool } from "./worker/pool";
import type { Spawn, WorkerLike } from "./worker/workers";
import { yieldToEvents } from "./yieldToEvents";

export type { Pool, Spawn, WorkerLike };

export interface RunProgress {
  /** 0–1. */
  readonly done: number;
  readonly trialsDone: number;
  readonly trialsPerSecond: number;
}

export interface ProjectionRun {
  readonly trials: number;
  readonly seed: number;
  readonly onProgress?: (progress: RunProgress) => void;
  /** Aborting ends the run within a tenth of a second with what it has: `partial` is then true. */
  readonly signal?: AbortSignal;
  /** Workers to spawn; 2 unless told otherwise. Without `spawn` it means nothing. */
  readonly workers?: number;
  /** Trials in a chunk; chosen for a chunk to take about a hundredth of a second unless told otherwise. */
  readonly chunk?: number;
  /** Milliseconds that only grow, for the speed reported. */
  readonly now?: () => number;
}

/** Years of trials in a chunk: about a hundredth of a second's work. */
const CHUNK_YEARS = 200_000;

/** Years of trials that a cancelled run still sums up, so that it ends in time; and the trials it has at least. */
const PARTIAL_YEARS = 500_000;
const PARTIAL_TRIALS = 100;

/** Columns larger than this are summed up where they are: a copy for a worker would cost more than it saves. */
const MOVABLE_BYTES = 2 ** 26;

/**
 * @param scenarios at least one, as `readScenarios` gives them
 * @param help a pool to use, or a way to make workers for this run alone
 */
export async function runProjection(
  scenarios: readonly Scenario[],
  run: ProjectionRun,
  help?: Spawn | Pool,
): Promise<Projection> {
  const pool = typeof help === "function" ? createPool(help, run.workers ?? 2) : help;
  try {
    return await project(scenarios, run, pool);
  } finally {
    if (typeof help === "function") pool?.close();
  }
}

async function project(
  scenarios: readonly Scenario[],
  run: ProjectionRun,
  pool: Pool | undefined,
): Promise<Projection> {
  if (isSketched(scenarios, run.trials)) return projectSketched(scenarios, run, pool);
  const { trials, seed, signal } = run;
  const all: readonly Simulated[] = scenarios.map((scenario) => {
    const compiled = compile(scenario);
    return { compiled, columns: newColumns(compiled, trials) };
  });
  const done = await simulateChunks(scenarios, all, run, pool);
  if (done === trials && !signal?.aborted) {
    return projectionFrom(all, await summarizeAll(all, pool), { trials, seed });
  }
  const affordable = Math.floor(PARTIAL_YEARS / yearsOf(scenarios));
  const kept = Math.min(trials, Math.max(PARTIAL_TRIALS, Math.min(done, affordable)));
  const short = firstTrials(all, kept, seed);
  return { ...projectionFrom(short, await summarizeAll(short, undefined), { trials: kept, seed }), partial: true };
}

/** Chunks are counted as they come and merged in their order; those that come early wait. */
async function projectSketched(
  scenarios: readonly Scenario[],
  run: ProjectionRun,
  pool: Pool | undefined,
): Promise<Projection> {
  const { trials, seed, signal, onProgress, now = () => performance.now() } = run;
  const chunks = Math.ceil(trials / SKETCH_CHUNK);
  const early = new Map<number, SketchedTrials>();
  const begun = now();
  let all: SketchedTrials | undefined;
  let merged = 0;
  let next = 0;

  async function lane(): Promise<void> {
    while (next < chunks && !(signal?.aborted && merged > 0)) {
      const chunk = next++;
      const from = chunk * SKETCH_CHUNK;
      const count = Math.min(SKETCH_CHUNK, trials - from);
      const asked =
        pool && pool.size() > 0 ? pool.ask({ kind: "sketch", scenarios, seed, from, trials: count }) : undefined;
      const response = asked && (await unlessAborted(asked, merged > 0 ? signal : undefined));
      if (signal?.aborted && merged > 0) return;
      early.set(chunk, response?.kind === "sketched" ? response.sketched : sketchTrials(scenarios, seed, from, count));
      for (let part = early.get(merged); part; part = early.get(merged)) {
        early.delete(merged++);
        all = all ? mergeTrials(all, part) : part;
      }
      const trialsDone = Math.min(trials, merged * SKETCH_CHUNK);
      onProgress?.({
        done: trialsDone / trials,
        trialsDone,
        trialsPerSecond: trialsDone / Math.max(1e-6, (now() - begun) / 1000),
      });
      await yieldToEvents();
    }
  }

  await Promise.all(Array.from({ length: Math.max(1, pool?.size() ?? 1) }, lane));
  if (!all) throw new Error("a projection needs at least one trial");
  const done = Math.min(trials, merged * SKETCH_CHUNK);
  const projection = sketchedProjection(scenarios, all, { trials: done, seed });
  return done < trials ? { ...projection, partial: true } : projection;
}

function yearsOf(scenarios: readonly Scenario[]): number {
  return scenarios.reduce((sum, s) => sum + s.years, 0);
}

/** Fills the columns; returns how many trials from the first on are done without a gap. */
async function simulateChunks(
  scenarios: readonly Scenario[],
  all: readonly Simulated[],
  run: ProjectionRun,
  pool: Pool | undefined,
): Promise<number> {
  const { trials, seed, signal, onProgress, now = () => performance.now() } = run;
  const size = run.chunk ?? Math.max(64, Math.ceil(CHUNK_YEARS / yearsOf(scenarios)));
  const chunks = Math.ceil(trials / size);
  const finished = new Uint8Array(chunks);
  const begun = now();
  let next = 0;
  let trialsDone = 0;

  async function lane(): Promise<void> {
    while (next < chunks && !signal?.aborted) {
      const chunk = next++;
      const from = chunk * size;
      const count = Math.min(size, trials - from);
      const parts = await simulateChunk(scenarios, all, seed, from, count, pool, signal);
      if (!parts) return;
      for (const [i, part] of parts.entries()) place(all[i]?.columns, part, from);
      finished[chunk] = 1;
      trialsDone += count;
      const seconds = Math.max(1e-6, (now() - begun) / 1000);
      onProgress?.({ done: trialsDone / trials, trialsDone, trialsPerSecond: trialsDone / seconds });
      if (!pool || pool.size() === 0) await yieldToEvents();
    }
  }

  await Promise.all(Array.from({ length: Math.max(1, pool?.size() ?? 1) }, lane));
  const gap = finished.indexOf(0);
  return gap < 0 ? trials : gap * size;
}

/** The chunk's columns, or undefined where the run was cancelled before they came. */
async function simulateChunk(
  scenarios: readonly Scenario[],
  all: readonly Simulated[],
  seed: number,
  from: number,
  trials: number,
  pool: Pool | undefined,
  signal: AbortSignal | undefined,
): Promise<readonly TrialColumns[] | undefined> {
  const asked = pool && pool.size() > 0 ? pool.ask({ kind: "simulate", scenarios, seed, from, trials }) : undefined;
  const response = asked && (await unlessAborted(asked, signal));
  if (signal?.aborted) return undefined;
  if (response?.kind === "simulated") return response.columns;
  const compiled = all.map((s) => s.compiled);
  const columns = compiled.map((one) => newColumns(one, trials));
  simulateTrials(compiled, seed, from, columns);
  return columns;
}

/** The promise's value, or undefined as soon as the signal is aborted. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => resolve(undefined);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Copies a chunk's columns to their places; counts add up, so their order does not matter. */
function place(into: TrialColumns | undefined, part: TrialColumns, from: number): void {
  if (!into) throw new Error("a chunk has more scenarios than were asked for");
  const years = into.monthsOut.length;
  for (let year = 0; year < years; year++) {
    const own = year * part.trials;
    into.total.set(part.total.subarray(own, own + part.trials), year * into.trials + from);
    if (part.equity) into.equity?.set(part.equity.subarray(own, own + part.trials), year * into.trials + from);
  }
  addCounts(into.levelCounts, part.levelCounts);
  addCounts(into.monthsOut, part.monthsOut);
  addCounts(into.reached, part.reached);
}

/** A cancelled run's trials, simulated again where they are few: counts cannot be taken apart, and a trial stays the same. */
function firstTrials(all: readonly Simulated[], trials: number, seed: number): readonly Simulated[] {
  const short = all.map(({ compiled }) => ({ compiled, columns: newColumns(compiled, trials) }));
  simulateTrials(
    short.map((s) => s.compiled),
    seed,
    0,
    short.map((s) => s.columns),
  );
  return short;
}

async function summarizeAll(all: readonly Simulated[], pool: Pool | undefined): Promise<readonly ScenarioSummary[]> {
  if (pool && pool.size() > 1) return Promise.all(all.map((one) => summarizeAway(one, pool)));
  const summaries: ScenarioSummary[] = [];
  for (const one of all) summaries.push(await summarizeHere(one));
  return summaries;
}

async function summarizeAway(one: Simulated, pool: Pool): Promise<ScenarioSummary> {
  if (one.columns.total.byteLength > MOVABLE_BYTES) return summarizeHere(one);
  const response = await pool.ask({ kind: "summarize", scenario: one.compiled.scenario, columns: one.columns });
  return response?.kind === "summarized" ? response.summary : summarizeHere(one);
}

async function summarizeHere({ compiled, columns }: Simulated): Promise<ScenarioSummary> {
  const steps = summarySteps(compiled, columns);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await yieldToEvents();
  }
}
