import { expect, test } from "vitest";
import { createPool } from "../../src/projection/worker/pool";
import { shareMemory } from "../../src/projection/worker/shared";

test("shared memory is lent to one at a time, kept, and grows to what is asked for", () => {
  const memory = shareMemory();
  const first = memory.lend(10);
  expect(first?.numbers).toHaveLength(10);
  expect(first?.numbers.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(memory.lend(1)).toBeUndefined();
  first?.giveBack();
  const second = memory.lend(4);
  expect(second?.numbers).toHaveLength(4);
  expect(second?.numbers.buffer).toBe(first?.numbers.buffer);
  second?.giveBack();
  expect(memory.lend(11)?.numbers).toHaveLength(11);
});

test("a page that is not isolated from other origins shares none", () => {
  const isolated = Object.getOwnPropertyDescriptor(globalThis, "crossOriginIsolated");
  try {
    Object.defineProperty(globalThis, "crossOriginIsolated", { value: false, configurable: true });
    expect(shareMemory().lend(1)).toBeUndefined();
  } finally {
    if (isolated) Object.defineProperty(globalThis, "crossOriginIsolated", isolated);
    else Reflect.deleteProperty(globalThis, "crossOriginIsolated");
  }
});

test("a pool lends no memory while a worker may still write for a run that was cancelled", async () => {
  let answer = (): void => undefined;
  const pool = createPool(
    () => ({
      listen: (respond) => {
        answer = () => respond({ kind: "answered", id: 1, answer: null });
      },
      send: () => undefined,
      stop: () => undefined,
    }),
    1,
  );
  const cancel = new AbortController();
  const asked = pool.ask({ kind: "simulate", scenarios: [], seed: 1, from: 0, trials: 1 }, { signal: cancel.signal });
  cancel.abort();
  expect(await asked).toBeUndefined();
  expect(pool.lend(1)).toBeUndefined();
  answer();
  expect(pool.lend(1)?.numbers).toHaveLength(1);
  pool.close();
});
