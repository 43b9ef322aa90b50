import type * as answers from "./answers";
import { CellError, toCellError } from "./cellError";
import { turn } from "./turn";

type Answers = typeof answers;

/** What a function asks of the answers, which are loaded when the first cell asks; aborted when the cell no longer waits. */
type Body<T> = (answers: Answers, signal: AbortSignal) => T | Promise<T>;

/**
 * Runs the body of a function; whatever goes wrong comes out as the error of the cell.
 *
 * @param invocation of a function that Excel can cancel
 */
export async function inCell<T>(body: Body<T>, invocation?: CustomFunctions.CancelableInvocation): Promise<T> {
  const controller = new AbortController();
  if (invocation !== undefined) invocation.onCanceled = () => controller.abort(new CellError("value", "Cancelled."));
  try {
    const loaded = await import("./answers");
    await turn();
    controller.signal.throwIfAborted();
    return await body(loaded, controller.signal);
  } catch (error) {
    throw toCellError(error);
  }
}

/**
 * The same for a function that streams: `body` puts its results into the cell itself.
 *
 * @param instead what to use where this Excel does not stream
 * @throws the error of the cell, where there is no stream to put it into
 */
export function intoCell<T>(
  body: Body<void>,
  invocation: CustomFunctions.StreamingInvocation<T>,
  instead: string,
): void {
  if (typeof invocation.setResult !== "function") {
    throw toCellError(new CellError("unknown", `This Excel does not keep a function running: use ${instead}.`));
  }
  inCell(body, invocation).catch((error: CustomFunctions.Error) => invocation.setResult(error));
}
