/** A run whose trials are all kept: simulated in chunks, in any order, then summed up scenario by scenario. */
import type { Projection, ScenarioSummary } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { columnsOf, compileAll, numbersPerTrial, pairsOf, simulateChunk, type Trials } from "./chunk";
import type { Compiled } from "./compile";
import { inLanes, type ProjectionRun, reporter } from "./run";
import { comparisonsOf, projectionFrom, simulate } from "./simulate";
import type { TrialColumns } from "./simulateTrials";
import { summarize, summarySteps } from "./summarize";
import { worthMoving } from "./worker/messages";
import type { Pool } from "./worker/pool";
import { yieldToEvents } from "./yieldToEvents";

/** Years of trials in a chunk: about a hundredth of a second's work. */
const CHUNK_YEARS = 200_000;

/** Years of trials that a cancelled run still sums up, so that it ends in time; and the trials it has at least. */
const PARTIAL_YEARS = 250_000;
const PARTIAL_TRIALS = 100;

interface Work {
  readonly scenarios: readonly Scenario[];
  readonly compiled: readonly Compiled[];
  readonly run: ProjectionRun;
  readonly pool: Pool | undefined;
  /** Memory for every trial that the workers share; undefined where each chunk brings its own. */
  readonly room: Float64Array | undefined;
}

export async function runExact(
  scenarios: readonly Scenario[],
  run: ProjectionRun,
  pool: Pool | undefined,
): Promise<Projection> {
  const compiled = compileAll(scenarios);
  const shared = pool?.lend(numbersPerTrial(compiled) * run.trials);
  try {
    return await runWith({ scenarios, compiled, run, pool, room: shared?.numbers });
  } finally {
    shared?.giveBack();
  }
}

async function runWith(work: Work): Promise<Projection> {
  const { scenarios, run } = work;
  const { trials, seed, signal } = run;
  const chunks = await simulateAll(work);
  const done = trialsOf(chunks);
  if (done === trials && !signal?.aborted) {
    const summing = summarizeAll(chunks, work);
    // While workers sum up, this thread compares.
    const comparison = comparisonsOf(scenarios, pairsOf(chunks));
    const summaries = await summing;
    if (!signal?.aborted) return projectionFrom(summaries, comparison, { trials, seed });
  }
  const affordable = Math.floor(PARTIAL_YEARS / yearsOf(scenarios));
  const kept = Math.min(trials, Math.max(PARTIAL_TRIALS, Math.min(done, affordable)));
  // Simulated again, for counts cannot be taken apart: a trial stays the same, and these are few.
  return { ...simulate(scenarios, { trials: kept, seed }), partial: true };
}

function yearsOf(scenarios: readonly Scenario[]): number {
  return scenarios.reduce((sum, s) => sum + s.years, 0);
}

/** The chunks from the first on that came without a gap: all of them, unless the run is cancelled. */
async function simulateAll(work: Work): Promise<readonly Trials[]> {
  const { scenarios, run, pool } = work;
  const { trials, signal } = run;
  const size = run.chunk ?? Math.max(64, Math.ceil(CHUNK_YEARS / yearsOf(scenarios)));
  const chunks = new Array<Trials | undefined>(Math.ceil(trials / size)).fill(undefined);
  const report = reporter(run);
  await inLanes(chunks.length, pool, signal, async (chunk) => {
    const from = chunk * size;
    const count = Math.min(size, trials - from);
    const part = await chunkOf(work, from, count);
    if (!part) return;
    chunks[chunk] = part;
    report(count);
  });
  const gap = chunks.indexOf(undefined);
  return chunks.slice(0, gap < 0 ? chunks.length : gap).flatMap((chunk) => chunk ?? []);
}

function trialsOf(chunks: readonly Trials[]): number {
  return chunks.reduce((sum, { columns }) => sum + (columns[0]?.trials ?? 0), 0);
}

/** Undefined where the run was cancelled before the chunk came. */
async function chunkOf(
  { scenarios, compiled, run, pool, room }: Work,
  from: number,
  trials: number,
): Promise<Trials | undefined> {
  const { seed, signal } = run;
  const width = numbersPerTrial(compiled);
  const own = room?.subarray(width * from, width * (from + trials));
  const response = await pool?.ask(
    { kind: "simulate", scenarios, seed, from, trials, ...(own ? { room: own } : {}) },
    { signal },
  );
  if (signal?.aborted) return undefined;
  return response?.kind === "simulated" ? response.trials : simulateChunk(compiled, { seed, from, trials });
}

/** A scenario whose summary was still to come when the run was cancelled has none. */
async function summarizeAll(chunks: readonly Trials[], work: Work): Promise<readonly ScenarioSummary[]> {
  const { compiled, pool, run } = work;
  if (pool && pool.size() > 1)
    return (await Promise.all(compiled.map((one, i) => summarizeAway(one, chunks, i, work)))).flat();
  const summaries: ScenarioSummary[] = [];
  for (const [i, one] of compiled.entries()) summaries.push(...(await summarizeHere(one, columnsOf(chunks, i), run)));
  return summaries;
}

/** Large columns go to the worker and are not needed again. Should it break, they are simulated anew. */
async function summarizeAway(
  compiled: Compiled,
  chunks: readonly Trials[],
  i: number,
  { run, pool }: Work,
): Promise<readonly ScenarioSummary[]> {
  const { seed, trials, signal } = run;
  const columns = columnsOf(chunks, i);
  const work = { kind: "summarize", scenario: compiled.scenario, chunks: columns } as const;
  const response = await pool?.ask(work, { signal, move: worthMoving(columns) });
  if (signal?.aborted) return [];
  if (response?.kind === "summarized") return [response.summary];
  return [summarize(compiled, columnsOf([simulateChunk([compiled], { seed, from: 0, trials })], 0))];
}

async function summarizeHere(
  compiled: Compiled,
  columns: readonly TrialColumns[],
  { signal }: ProjectionRun,
): Promise<readonly ScenarioSummary[]> {
  const steps = summarySteps(compiled, columns);
  while (!signal?.aborted) {
    const step = steps.next();
    if (step.done) return [step.value];
    await yieldToEvents();
  }
  return [];
}
