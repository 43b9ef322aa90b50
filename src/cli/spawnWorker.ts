// Webpack makes a bundle of its own out of this form, and only under this name of the module.
import { Worker } from "worker_threads";
import { nodeWorker, type WorkerLike } from "../projection/worker/workers";

/** Starts a worker thread of the simulation. */
export function spawnWorker(): WorkerLike {
  return nodeWorker(new Worker(new URL("./worker.ts", import.meta.url)));
}

/** Starts the thread of the add-in for the bench of cells. */
export function spawnPane(): Worker {
  return new Worker(new URL("./benchPaneThread.ts", import.meta.url));
}
