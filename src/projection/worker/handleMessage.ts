/** What a worker does with a message: a pure function, so that any kind of worker, or none, can stand around it. */
import { compileAll, simulateChunk } from "../chunk";
import { compile } from "../compile";
import { answerTo } from "../questions/questions";
import { newColumns, simulateTrials } from "../simulateTrials";
import { sketchTrials } from "../sketchTrials";
import { summarize } from "../summarize";
import { presetAssumptions } from "../flat/assumptionsOf";
import type { Scenario } from "../../career/scenario";
import { buffersOf, type Request, type Response, sketchBuffers } from "./messages";

export interface Answer {
  readonly response: Response;
  /** To be moved with the response, not copied. */
  readonly transfer: ArrayBuffer[];
}

/** A fault in the work is answered, not thrown: it rises again in the pool, beside the promise that waits for it. */
export function handleMessage(request: Request): Answer {
  try {
    return answer(request);
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    return { response: { kind: "failed", id: request.id, message }, transfer: [] };
  }
}

function answer(request: Request): Answer {
  switch (request.kind) {
    case "simulate": {
      const trials = simulateChunk(compileAll(request.scenarios), request.seed, request.from, request.trials);
      return { response: { kind: "simulated", id: request.id, trials }, transfer: buffersOf(trials) };
    }
    case "summarize": {
      const summary = summarize(compile(request.scenario), request.chunks);
      return { response: { kind: "summarized", id: request.id, summary }, transfer: [] };
    }
    case "sketch": {
      const sketched = sketchTrials(request.scenarios, request.seed, request.from, request.trials);
      return { response: { kind: "sketched", id: request.id, sketched }, transfer: sketchBuffers(sketched) };
    }
    case "question":
      return {
        response: { kind: "answered", id: request.id, answer: answerTo(request.name, request.given) },
        transfer: [],
      };
    case "warmUp":
      warmUp();
      return { response: { kind: "warm", id: request.id }, transfer: [] };
  }
}

/** A short career of every kind of event, often enough for the engine to be compiled. */
export function warmUp(): void {
  const compiled = compile(warmUpScenario);
  for (let round = 0; round < 4; round++) {
    const columns = newColumns(compiled, 2000);
    simulateTrials([compiled], round, 0, [columns]);
    summarize(compiled, [columns]);
  }
}

const warmUpScenario: Scenario = {
  name: "Warm-up",
  years: 5,
  start: { level: "A", pay: 100_000, date: "2026-01" },
  path: {
    name: "Warm-up",
    levels: [
      { title: "A", min: 0, max: 150_000, minMonths: 12, promotionRate: 0.3, bonus: 0, equity: 0 },
      { title: "B", min: 120_000, max: null, minMonths: 12, promotionRate: 0, bonus: 0, equity: 0 },
    ],
  },
  assumptions: presetAssumptions("public-data"),
};
