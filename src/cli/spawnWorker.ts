// Webpack makes a bundle of its own out of this form, and only under this name of the module.
import { Worker } from "worker_threads";
import { nodeWorker, type WorkerLike } from "../projection/worker/workers";

/** Starts a worker thread of the simulation. */
export function spawnWorker(): WorkerLike {
  return nodeWorker(new Worker(new URL("./worker.ts", import.meta.url)));
}
