import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, test } from "vitest";
import { exampleScenarios } from "../../src/flows/presets";
import { askQuestion } from "../../src/projection/askQuestion";
import { answerTo, type Given, type QuestionName } from "../../src/projection/questions/questions";
import { createPool } from "../../src/projection/worker/pool";
import { nodeWorker } from "../../src/projection/worker/workers";

const [scenario] = exampleScenarios();
if (!scenario) throw new Error("there is no example scenario");
const run = { trials: 300, seed: 7 };
const pool = createPool(() => nodeWorker(new Worker(new URL("./threads/start.mjs", import.meta.url))), 1);
afterAll(() => pool.close());

describe("a worker answers as this thread does", () => {
  const asked: readonly { [N in QuestionName]: readonly [N, Given<N>] }[QuestionName][] = [
    ["moveGrid", [scenario, run, [12, 24], [0.1, 0.2]]],
    ["replay", [scenario, 0.5, run]],
    ["tornado", [scenario, run]],
    ["yearsToTarget", [scenario, 150_000, run]],
  ];
  test.each(asked)("%s", async (name, given) => {
    const here = answerTo(name, given);
    expect(await askQuestion(name, given, { pool })).toEqual(here);
    expect(await askQuestion(name, given)).toEqual(here);
  });
});

test("a question that cannot be answered fails with the engine's words", async () => {
  await expect(askQuestion("yearsToTarget", [{ ...scenario, years: -1 }, 1, run], { pool })).rejects.toThrow();
});

test("nobody waits for an answer that is no longer wanted", async () => {
  const controller = new AbortController();
  const answer = askQuestion("tornado", [scenario, run], { pool, signal: controller.signal });
  controller.abort(new Error("the cell has changed"));
  await expect(answer).rejects.toThrow("the cell has changed");
});
