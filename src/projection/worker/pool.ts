/** A pool of workers: each answers one request at a time; what a broken one leaves undone goes to another. */
import type { Request, Response } from "./messages";
import { type Shared, shareMemory } from "./shared";
import type { Spawn, WorkerLike } from "./workers";

/** A request that has no number yet. */
export type Work = Request extends infer R ? (R extends Request ? Omit<R, "id"> : never) : never;

export interface Pool {
  /** Workers that still answer. */
  size(): number;
  /**
   * The answer of the next free worker; undefined where every worker has broken, or where this one broke and `move`
   * has taken the request's arrays with it: the caller then does the work itself. Undefined, too, as soon as the signal
   * is aborted: what no worker has begun is then left undone.
   * Rejects with the engine's own message where the work cannot be done.
   */
  ask(work: Work, options?: AskOptions): Promise<Response | undefined>;
  /**
   * Room for so many numbers that every worker can write and read in place; undefined where this page has no shared
   * memory, and while a worker is busy or the room is lent: work then brings its own memory, and is copied.
   */
  lend(numbers: number): Shared | undefined;
  close(): void;
}

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  /** Buffers of the work that go over without being copied. */
  readonly move?: readonly ArrayBuffer[];
}

interface Job {
  readonly work: Work;
  readonly move: readonly ArrayBuffer[];
  readonly resolve: (response: Response | undefined) => void;
  readonly reject: (fault: Error) => void;
}

interface Lane {
  readonly worker: WorkerLike;
  job: Job | null;
}

/** A pool to be kept and used for many runs. */
export function createPool(spawn: Spawn, size: number): Pool {
  const lanes = new Set<Lane>();
  const waiting: Job[] = [];
  const memory = shareMemory();
  let lastId = 0;
  for (let i = 0; i < size; i++) openLane();

  function openLane(): void {
    const lane: Lane = { worker: spawn(), job: null };
    lane.worker.listen(
      (response) => finish(lane, response),
      () => leaveOut(lane),
    );
    lanes.add(lane);
  }

  function finish(lane: Lane, response: Response): void {
    const { job } = lane;
    lane.job = null;
    if (response.kind === "failed") job?.reject(new Error(response.message));
    else job?.resolve(response);
    handOut();
  }

  function leaveOut(lane: Lane): void {
    if (!lanes.delete(lane)) return;
    if (lane.job && lane.job.move.length > 0) lane.job.resolve(undefined);
    else if (lane.job) waiting.unshift(lane.job);
    handOut();
  }

  function handOut(): void {
    if (lanes.size === 0) for (const job of waiting.splice(0)) job.resolve(undefined);
    for (const lane of lanes) {
      if (lane.job) continue;
      const job = waiting.shift();
      if (!job) return;
      lane.job = job;
      lane.worker.send({ ...job.work, id: ++lastId }, job.move);
    }
  }

  function ask(work: Work, { signal, move = [] }: AskOptions = {}): Promise<Response | undefined> {
    if (signal?.aborted) return Promise.resolve(undefined);
    let giveUp = (): void => undefined;
    const answer = new Promise<Response | undefined>((resolve, reject) => {
      const job: Job = { work, move, resolve, reject };
      giveUp = () => {
        if (waiting.includes(job)) waiting.splice(waiting.indexOf(job), 1);
        resolve(undefined);
      };
      waiting.push(job);
    });
    signal?.addEventListener("abort", giveUp, { once: true });
    handOut();
    return answer.finally(() => signal?.removeEventListener("abort", giveUp));
  }

  return {
    size: () => lanes.size,
    ask,
    // A worker that is busy may still write for a run that was cancelled.
    lend: (numbers) => ([...lanes].some(({ job }) => job) ? undefined : memory.lend(numbers)),
    close() {
      const open = [...lanes];
      lanes.clear();
      for (const lane of open) {
        lane.worker.stop();
        lane.job?.resolve(undefined);
      }
      handOut();
    },
  };
}
