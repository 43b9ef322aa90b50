/** How many answers are remembered: enough for a workbook of scenarios, little enough to forget old ones. */
const most = 64;

interface Work {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

const running = new Map<string, Work>();

/** The one that was asked for longest ago first. */
const remembered = new Map<string, Promise<unknown>>();

/**
 * Work that many cells ask for is done once: calls with the same key share one answer, and the last answers are remembered. Work
 * that nobody waits for any longer is cancelled.
 *
 * @param signal aborted when this caller no longer waits
 */
export function once<T>(key: string, work: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  const known = remembered.get(key);
  const answer = known ?? share(running.get(key) ?? start(key, work), key, signal);
  if (known !== undefined) remember(key, known);
  // Every answer to a key was made by the same kind of work.
  return answer as Promise<T>;
}

function share(work: Work, key: string, signal: AbortSignal | undefined): Promise<unknown> {
  work.waiting += 1;
  const leave = () => {
    work.waiting -= 1;
    if (work.waiting > 0) return;
    if (running.get(key) === work) running.delete(key);
    work.controller.abort();
  };
  signal?.addEventListener("abort", leave, { once: true });
  return work.answer.finally(() => signal?.removeEventListener("abort", leave));
}

/** A failure is told to those who wait, and tried again by the next. */
function start(key: string, make: (signal: AbortSignal) => Promise<unknown>): Work {
  const controller = new AbortController();
  const work: Work = { answer: make(controller.signal), controller, waiting: 0 };
  running.set(key, work);
  const end = (succeeded: boolean) => {
    if (running.get(key) !== work) return;
    running.delete(key);
    if (succeeded) remember(key, work.answer);
  };
  work.answer.then(
    () => end(true),
    () => end(false),
  );
  return work;
}

function remember(key: string, answer: Promise<unknown>): void {
  remembered.delete(key);
  remembered.set(key, answer);
  const oldest = remembered.keys().next().value;
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
}
