/** What a worker does with a message: a pure function, so that any kind of worker, or none, can stand around it. */
import { compileAll, simulateChunk } from "../chunk";
import { compile } from "../compile";
import { answerTo } from "../questions/questions";
import { roomIn } from "../room";
import { sketchTrials } from "../sketchTrials";
import { summarize } from "../summarize";
import type { Request, Response } from "./messages";

/** A fault in the work is answered, not thrown: it rises again in the pool, beside the promise that waits for it. */
export function handleMessage(request: Request): Response {
  try {
    return answer(request);
  } catch (fault) {
    return { kind: "failed", id: request.id, message: fault instanceof Error ? fault.message : String(fault) };
  }
}

function answer(request: Request): Response {
  const { id } = request;
  switch (request.kind) {
    case "simulate": {
      const { scenarios, room } = request;
      return { kind: "simulated", id, trials: simulateChunk(compileAll(scenarios), request, room && roomIn(room)) };
    }
    case "summarize":
      return { kind: "summarized", id, summary: summarize(compile(request.scenario), request.chunks) };
    case "sketch": {
      const { scenarios, seed, from, trials } = request;
      return { kind: "sketched", id, sketched: sketchTrials(scenarios, seed, from, trials) };
    }
    case "question":
      return { kind: "answered", id, answer: answerTo(request.name, request.given) };
  }
}
