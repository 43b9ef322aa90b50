/** The questions that take the engine longer than a frame, by name: plain data in and out, so that a worker can answer them. */
import { moveGrid } from "./grid";
import { replay } from "./replay";
import { tornado } from "./tornado";
import { yearsToTarget } from "./yearsToTarget";

const questions = { moveGrid, replay, tornado, yearsToTarget } as const;

type Questions = typeof questions;

export type QuestionName = keyof Questions;

/** What a question is asked with. */
export type Given<N extends QuestionName> = Parameters<Questions[N]>;

export type Answer<N extends QuestionName> = ReturnType<Questions[N]>;

/** @example answerTo("yearsToTarget", [scenario, 200_000, { trials: 10_000, seed: 1 }]) */
export function answerTo<N extends QuestionName>(name: N, given: Given<N>): Answer<N> {
  // Name and arguments were matched where they were put together.
  const answer = questions[name] as (...given: readonly unknown[]) => unknown;
  return answer(...given) as Answer<N>;
}
