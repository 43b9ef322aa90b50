import { describe, expect, test } from "vitest";
import { readScenarios } from "../../src/projection/readScenarios";
import { runProjection } from "../../src/projection/runProjection";
import { simulate } from "../../src/projection/simulate";
import { createPool } from "../../src/projection/worker/pool";
import { handleMessage } from "../../src/projection/worker/handleMessage";
import type { Request, Response } from "../../src/projection/worker/messages";
import { browserWorker, type WorkerLike } from "../../src/projection/worker/workers";
import example from "../../assets/scenarios/example.json";

const read = readScenarios(example);
const scenarios = read.ok ? read.value : [];

/**
 * A worker in this thread that answers late and in its own time, as a real one does; `breaksAfter` answers it is gone,
 * and it never answers what it is `deafTo`.
 */
function lateWorker(delay: () => number, breaksAfter = Infinity, deafTo?: Request["kind"]): WorkerLike {
  const listeners = new Map<string, (event: Event) => void>();
  let answered = 0;
  return browserWorker({
    postMessage(message, move) {
      const request = structuredClone(message, { transfer: move }) as Request;
      if (request.kind === deafTo) return;
      setTimeout(() => {
        if (answered++ >= breaksAfter) listeners.get("error")?.(new Event("error"));
        else {
          const data: Response = structuredClone(handleMessage(request));
          listeners.get("message")?.(new MessageEvent("message", { data }));
        }
      }, delay());
    },
    addEventListener: (type, listener) => void listeners.set(type, listener),
    terminate: () => listeners.clear(),
  });
}

describe("runProjection", () => {
  const options = { trials: 1500, seed: 42 };
  const direct = simulate(scenarios, options);

  test("gives the figures of simulate to the last bit, whatever the chunks", async () => {
    for (const chunk of [1, 97, 256, 5000]) {
      expect(await runProjection(scenarios, { ...options, chunk })).toEqual(direct);
    }
  });

  test("gives the figures of simulate to the last bit, whatever the workers and their order", async () => {
    for (const workers of [1, 2, 5]) {
      let turn = 0;
      const spawn = () => lateWorker(() => (turn = (turn * 7 + 3) % 11));
      expect(await runProjection(scenarios, { ...options, chunk: 130, workers }, spawn)).toEqual(direct);
    }
  });

  test("goes on where workers break, in the end without any", async () => {
    const spawn = () => lateWorker(() => 1, 2);
    expect(await runProjection(scenarios, { ...options, chunk: 100, workers: 3 }, spawn)).toEqual(direct);
  });

  test("tells its progress after each chunk", async () => {
    const told: number[] = [];
    let clock = 0;
    const now = () => (clock += 500);
    const speeds: number[] = [];
    await runProjection(scenarios, {
      trials: 1000,
      seed: 1,
      chunk: 400,
      now,
      onProgress: (p) => (told.push(p.done), speeds.push(p.trialsPerSecond)),
    });
    expect(told).toEqual([0.4, 0.8, 1]);
    expect(speeds).toEqual([400 / 0.5, 800 / 1, 1000 / 1.5]);
  });

  test("keeps what is done when cancelled: the figures of that many trials", async () => {
    const cancel = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done >= 0.2) cancel.abort();
    };
    const partial = await runProjection(scenarios, {
      trials: 5000,
      seed: 42,
      chunk: 500,
      onProgress,
      signal: cancel.signal,
    });
    expect(partial).toEqual({ ...simulate(scenarios, { trials: 1000, seed: 42 }), partial: true });
  });

  test("does not wait for a worker that is cancelled", async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 20);
    const spawn = () => lateWorker(() => 60_000);
    const partial = await runProjection(scenarios, { trials: 5000, seed: 42, signal: cancel.signal }, spawn);
    expect(partial).toEqual({ ...simulate(scenarios, { trials: 100, seed: 42 }), partial: true });
  });

  test("ends within its summaries, too, when cancelled", async () => {
    // Alone, and with workers that simulate at once and never sum up.
    for (const help of [undefined, () => lateWorker(() => 0, Infinity, "summarize")]) {
      const cancel = new AbortController();
      const onProgress = ({ done }: { done: number }) => {
        if (done === 1) setTimeout(() => cancel.abort());
      };
      const run = { trials: 3000, seed: 42, onProgress, signal: cancel.signal };
      const expected = { ...simulate(scenarios, { trials: 3000, seed: 42 }), partial: true };
      expect(await runProjection(scenarios, run, help)).toEqual(expected);
    }
  });

  test("leaves undone what no worker has begun when it is cancelled", async () => {
    const sent: Request[] = [];
    const pool = createPool(
      () =>
        browserWorker({
          postMessage: (m) => void sent.push(m as Request),
          addEventListener: () => undefined,
          terminate: () => undefined,
        }),
      1,
    );
    const cancel = new AbortController();
    const { signal } = cancel;
    const work = { kind: "simulate", scenarios, seed: 1, from: 0, trials: 1 } as const;
    const answers = [pool.ask(work, { signal }), pool.ask(work, { signal })];
    cancel.abort();
    expect(await Promise.all([...answers, pool.ask(work, { signal })])).toEqual([undefined, undefined, undefined]);
    expect(sent).toHaveLength(1);
    pool.close();
  });

  test("rises with the engine's own words where it cannot work", async () => {
    const [first] = scenarios;
    if (!first) throw new Error("the example has no scenario");
    const broken = { ...first, start: { ...first.start, level: "Nobody" } };
    await expect(runProjection([broken], options)).rejects.toThrow("the path has no level Nobody");
  });
});
