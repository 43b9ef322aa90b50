/** A run whose trials are all kept: simulated in chunks, in any order, then summed up scenario by scenario. */
import type { Projection, ScenarioSummary } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { compileAll, newTrials, place, simulateChunk, type Trials } from "./chunk";
import type { Compiled } from "./compile";
import { askUnlessAborted, inLanes, type ProjectionRun, reporter } from "./run";
import { columnsOf, projectionFrom, simulate } from "./simulate";
import { summarize, summarySteps } from "./summarize";
import { buffersOf } from "./worker/messages";
import type { Pool } from "./worker/pool";
import { yieldToEvents } from "./yieldToEvents";

/** Years of trials in a chunk: about a hundredth of a second's work. */
const CHUNK_YEARS = 200_000;

/** Years of trials that a cancelled run still sums up, so that it ends in time; and the trials it has at least. */
const PARTIAL_YEARS = 500_000;
const PARTIAL_TRIALS = 100;

interface Work {
  readonly scenarios: readonly Scenario[];
  readonly compiled: readonly Compiled[];
  readonly run: ProjectionRun;
  readonly pool: Pool | undefined;
}

export async function runExact(
  scenarios: readonly Scenario[],
  run: ProjectionRun,
  pool: Pool | undefined,
): Promise<Projection> {
  const { trials, seed, signal } = run;
  const work: Work = { scenarios, compiled: compileAll(scenarios), run, pool };
  const all = newTrials(work.compiled, trials);
  const done = await fill(all, work);
  if (done === trials && !signal?.aborted) {
    return projectionFrom(await summarizeAll(all, work), all.pairs, { trials, seed });
  }
  const affordable = Math.floor(PARTIAL_YEARS / yearsOf(scenarios));
  const kept = Math.min(trials, Math.max(PARTIAL_TRIALS, Math.min(done, affordable)));
  // Simulated again, for counts cannot be taken apart: a trial stays the same, and these are few.
  return { ...simulate(scenarios, { trials: kept, seed }), partial: true };
}

function yearsOf(scenarios: readonly Scenario[]): number {
  return scenarios.reduce((sum, s) => sum + s.years, 0);
}

/** Returns how many trials from the first on are done without a gap. */
async function fill(all: Trials, work: Work): Promise<number> {
  const { scenarios, run, pool } = work;
  const { trials, signal } = run;
  const size = run.chunk ?? Math.max(64, Math.ceil(CHUNK_YEARS / yearsOf(scenarios)));
  const finished = new Uint8Array(Math.ceil(trials / size));
  const report = reporter(run);
  await inLanes(finished.length, pool, signal, async (chunk) => {
    const from = chunk * size;
    const count = Math.min(size, trials - from);
    const part = await chunkOf(work, from, count);
    if (!part) return;
    place(all, part, from);
    finished[chunk] = 1;
    report(count);
  });
  const gap = finished.indexOf(0);
  return gap < 0 ? trials : gap * size;
}

/** Undefined where the run was cancelled before the chunk came. */
async function chunkOf(
  { scenarios, compiled, run, pool }: Work,
  from: number,
  trials: number,
): Promise<Trials | undefined> {
  const { seed, signal } = run;
  const response = await askUnlessAborted(pool, { kind: "simulate", scenarios, seed, from, trials }, signal);
  if (signal?.aborted) return undefined;
  return response?.kind === "simulated" ? response.trials : simulateChunk(compiled, seed, from, trials);
}

async function summarizeAll(all: Trials, work: Work): Promise<readonly ScenarioSummary[]> {
  const { compiled, pool } = work;
  if (pool && pool.size() > 1) return Promise.all(compiled.map((one, i) => summarizeAway(one, all, i, work)));
  const summaries: ScenarioSummary[] = [];
  for (const [i, one] of compiled.entries()) summaries.push(await summarizeHere(one, all, i));
  return summaries;
}

/** The columns go to the worker and are not needed again. Should it break, they are simulated anew. */
async function summarizeAway(
  compiled: Compiled,
  all: Trials,
  i: number,
  { run, pool }: Work,
): Promise<ScenarioSummary> {
  const columns = columnsOf(all, i);
  const move = buffersOf({ columns: [columns], pairs: [] });
  const response = await pool?.ask({ kind: "summarize", scenario: compiled.scenario, columns }, move);
  if (response?.kind === "summarized") return response.summary;
  return summarize(compiled, columnsOf(simulateChunk([compiled], run.seed, 0, run.trials), 0));
}

async function summarizeHere(compiled: Compiled, all: Trials, i: number): Promise<ScenarioSummary> {
  const steps = summarySteps(compiled, columnsOf(all, i));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await yieldToEvents();
  }
}
