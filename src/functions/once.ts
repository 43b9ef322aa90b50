/** How many answers are kept: enough for a workbook of scenarios, little enough to forget old ones. */
const kept = 64;

interface Entry {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

const entries = new Map<string, Entry>();

/**
 * Work that many cells ask for is done once: calls with the same key share one answer, and the last ones are remembered. Work that
 * nobody waits for any longer is cancelled.
 *
 * @param cancelled tells that this caller no longer waits
 */
export function once<T>(
  key: string,
  work: (signal: AbortSignal) => Promise<T>,
  cancelled?: (leave: () => void) => void,
): Promise<T> {
  const entry = entries.get(key) ?? start(key, work);
  entries.delete(key);
  entries.set(key, entry);
  entry.waiting += 1;
  let here = true;
  const leave = () => {
    if (here) entry.waiting -= 1;
    here = false;
  };
  cancelled?.(() => {
    if (!here) return;
    leave();
    if (entry.waiting > 0 || entries.get(key) !== entry) return;
    entries.delete(key);
    entry.controller.abort();
  });
  void entry.answer.then(leave, leave);
  // Every entry of a key was made by the same kind of work.
  return entry.answer as Promise<T>;
}

function start<T>(key: string, work: (signal: AbortSignal) => Promise<T>): Entry {
  const controller = new AbortController();
  const answer = work(controller.signal);
  const entry: Entry = { answer, controller, waiting: 0 };
  entries.set(key, entry);
  // A failure is told to those who wait, and tried again by the next.
  answer.catch(() => {
    if (entries.get(key) === entry) entries.delete(key);
  });
  const oldest = entries.keys().next().value;
  if (entries.size > kept && oldest !== undefined) entries.delete(oldest);
  return entry;
}
