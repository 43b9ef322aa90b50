/** What a page answers when it is asked for the figures of every built-in scenario, as text: equal texts are equal bits. */
import { builtInScenario, builtInScenarios } from "../../../src/projection/builtInScenarios";
import { runProjection } from "../../../src/projection/runProjection";
import { simulate } from "../../../src/projection/simulate";
import { createPool } from "../../../src/projection/worker/pool";
import { browserWorker } from "../../../src/projection/worker/workers";

export const options = { trials: 1501, seed: 42 };

/** Trials in a chunk: none of the run's chunks is like another worker's whole. */
const CHUNK = 129;

export type Figures = Readonly<Record<string, string>>;

/** In the thread that asks. */
export function figuresHere(): Figures {
  return Object.fromEntries(
    builtInScenarios.map(({ id }) => [id, JSON.stringify(simulate(builtInScenario(id), options))]),
  );
}

/** In workers of the page; `busy` tells how many of them have answered something. */
export async function figuresOfWorkers(): Promise<{ readonly figures: Figures; readonly busy: number }> {
  const busy = new Set<Worker>();
  const pool = createPool(() => {
    const worker = new Worker(new URL("../../../src/projection/worker/browser.ts", import.meta.url));
    worker.addEventListener("message", () => busy.add(worker));
    return browserWorker(worker);
  }, 2);
  const figures: Record<string, string> = {};
  for (const { id } of builtInScenarios) {
    figures[id] = JSON.stringify(await runProjection(builtInScenario(id), { ...options, chunk: CHUNK }, pool));
  }
  pool.close();
  return { figures, busy: busy.size };
}

if (typeof document !== "undefined") Object.assign(globalThis, { figuresHere, figuresOfWorkers });
