import type { WorkerLike } from "../projection/worker/workerLike";

export type Spawn = () => WorkerLike;

/** Starts a worker of the page; undefined where pages have none. */
export const spawnWorker: Spawn | undefined =
  typeof Worker === "undefined"
    ? undefined
    : () => new Worker(new URL("../projection/worker/browser.ts", import.meta.url));
