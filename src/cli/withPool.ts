import { createFlows } from "../flows/createFlows";
import type { Flows } from "../flows/flows";
import { runProjection } from "../projection/runProjection";
import { createPool } from "../projection/worker/pool";
import { spawnWorker } from "./spawnWorker";

/** Threads that simulate beside the command's own. */
const threads = 2;

/** Flows whose simulations share the same threads: a workbook of functions asks for many at once. The threads end with `use`. */
export async function withPool<T>(use: (flows: Flows) => Promise<T>): Promise<T> {
  const pool = createPool(spawnWorker, threads);
  try {
    return await use({
      ...createFlows(),
      project: (scenarios, options) => runProjection(scenarios, options, pool),
    });
  } finally {
    pool.close();
  }
}
