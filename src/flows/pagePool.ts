import { createPool, type Pool } from "../projection/worker/pool";
import { browserWorker } from "../projection/worker/workers";

/** Two workers leave a core to Excel on most machines, and gain the most. */
const workers = 2;

let pool: Pool | undefined;

/** The workers of this page, shared by pane, ribbon and cells and kept warm; undefined where pages have none. */
export function pagePool(): Pool | undefined {
  if (typeof Worker === "undefined") return undefined;
  if (pool === undefined) {
    pool = createPool(
      () => browserWorker(new Worker(new URL("../projection/worker/browser.ts", import.meta.url))),
      workers,
    );
  }
  return pool;
}
