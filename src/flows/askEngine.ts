import { askQuestion } from "../projection/askQuestion";
import type { Answer, Given, QuestionName } from "../projection/questions/questions";
import { pagePool } from "./pagePool";

/**
 * Asks a question about a scenario of the page's workers; this thread answers where there are none.
 *
 * @throws the signal's reason where it is aborted before the answer has come
 */
export function askEngine<N extends QuestionName>(name: N, given: Given<N>, signal?: AbortSignal): Promise<Answer<N>> {
  const pool = pagePool();
  return askQuestion(name, given, { ...(pool && { pool }), ...(signal && { signal }) });
}
