import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, test } from "vitest";
import example from "../../assets/scenarios/example.json";
import { builtInScenario } from "../../src/projection/builtInScenarios";
import { readScenarios } from "../../src/projection/readScenarios";
import { runProjection } from "../../src/projection/runProjection";
import { runSketched } from "../../src/projection/runSketched";
import { simulate, simulateSketched } from "../../src/projection/simulate";
import { SKETCH_CHUNK } from "../../src/projection/sketchTrials";
import { createPool } from "../../src/projection/worker/pool";
import { nodeWorker } from "../../src/projection/worker/workers";

const read = readScenarios(example);
const equity = builtInScenario("startup-or-big-tech");
const scenarios = [...(read.ok ? read.value : []), ...equity].map((s) => ({ ...s, years: 8 }));

const spawn = () => nodeWorker(new Worker(new URL("./threads/start.mjs", import.meta.url)));
const pool = createPool(spawn, 2);
afterAll(() => pool.close());

describe("threads of Node", () => {
  test("give the figures of one thread to the last bit, whatever the chunks", async () => {
    const options = { trials: 3001, seed: 11 };
    const direct = simulate(scenarios, options);
    for (const chunk of [257, 1000, 5000]) {
      expect(JSON.stringify(await runProjection(scenarios, { ...options, chunk }, pool))).toBe(JSON.stringify(direct));
    }
    expect(pool.size()).toBe(2);
  });

  test("give the same to runs at once, of which one has the shared memory and the others copy, and after a cancelled one", async () => {
    const cancel = new AbortController();
    const stopped = { trials: 3001, seed: 1, signal: cancel.signal, onProgress: () => cancel.abort() };
    const runs = [11, 12, 13].map((seed) => ({ trials: 3001, seed, chunk: 500 }));
    for (const first of [stopped, runs[0] ?? stopped]) {
      const [, ...results] = await Promise.all([first, ...runs].map((run) => runProjection(scenarios, run, pool)));
      expect(results).toEqual(runs.map((run) => simulate(scenarios, run)));
    }
  });

  test("give the sketches of one thread to the last bit, more chunks than one a piece", async () => {
    const few = equity.map((s) => ({ ...s, years: 2 }));
    const options = { trials: 10 * SKETCH_CHUNK + 5, seed: 3 };
    const direct = simulateSketched(few, options);
    expect(JSON.stringify(await runSketched(few, options, pool))).toBe(JSON.stringify(direct));
    expect(JSON.stringify(await runSketched(few, options, undefined))).toBe(JSON.stringify(direct));
    expect(pool.size()).toBe(2);
  });
});
