/** Workers as the pool sees them, whatever they are made of. */
import type { Request, Response } from "./messages";

export interface WorkerLike {
  /** Called once, before the first `send`. A fault is the worker's end: it could not be loaded, or it broke. */
  listen(onResponse: (response: Response) => void, onFault: () => void): void;
  /** `move` are buffers of the request that go over without being copied. */
  send(request: Request, move: readonly ArrayBuffer[]): void;
  stop(): void;
}

/** Makes one worker, e.g. `() => browserWorker(new Worker(new URL("…/browser.ts", import.meta.url)))`. */
export type Spawn = () => WorkerLike;

/** What a browser's `Worker` has. */
export interface BrowserWorker {
  postMessage(message: unknown, move: ArrayBuffer[]): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
  terminate(): void;
}

/** A browser's `Worker` around `worker/browser.ts`. */
export function browserWorker(worker: BrowserWorker): WorkerLike {
  return {
    listen(onResponse, onFault) {
      worker.addEventListener("message", (event) => onResponse((event as MessageEvent<Response>).data));
      worker.addEventListener("error", onFault);
      worker.addEventListener("messageerror", onFault);
    },
    send: (request, move) => worker.postMessage(request, [...move]),
    stop: () => worker.terminate(),
  };
}

/** What a `Worker` of node:worker_threads has, without naming Node here. */
export interface NodeWorker {
  postMessage(message: unknown, move: ArrayBuffer[]): void;
  on(event: "message", listener: (response: Response) => void): unknown;
  on(event: "error", listener: (fault: Error) => void): unknown;
  on(event: "exit", listener: (code: number) => void): unknown;
  terminate(): unknown;
}

/** A worker thread of Node whose entry answers each message with `handleMessage`. */
export function nodeWorker(worker: NodeWorker): WorkerLike {
  return {
    listen(onResponse, onFault) {
      worker.on("message", onResponse);
      worker.on("error", onFault);
      worker.on("exit", onFault);
    },
    send: (request, move) => worker.postMessage(request, [...move]),
    stop: () => void worker.terminate(),
  };
}
