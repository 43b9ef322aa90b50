/** Asks a question of the engine without blocking: a worker answers it where there is one, else this thread does. */
import { type Answer, answerTo, type Given, type QuestionName } from "./questions/questions";
import type { Pool } from "./worker/pool";

export interface AskOptions {
  readonly pool?: Pool;
  readonly signal?: AbortSignal;
}

/**
 * @example await askQuestion("tornado", [scenario, { trials: 10_000, seed: 1 }], { pool })
 * @throws the signal's reason where it is aborted before the answer has come
 */
export async function askQuestion<N extends QuestionName>(
  name: N,
  given: Given<N>,
  { pool, signal }: AskOptions = {},
): Promise<Answer<N>> {
  const response = await pool?.ask({ kind: "question", name, given }, { signal });
  signal?.throwIfAborted();
  // The worker answers the question it was asked.
  return response?.kind === "answered" ? (response.answer as Answer<N>) : answerTo(name, given);
}
