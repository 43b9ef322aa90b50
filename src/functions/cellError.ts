import type { Problem } from "../career/problem";

/**
 * What a function says when it cannot answer. `value`: an argument is not what it should be. `number`: a number out of range.
 * `unknown`: a name that is not known. The sentence names the argument, the value and what would be right.
 */
export class CellError extends Error {
  constructor(
    readonly kind: "value" | "number" | "unknown",
    message: string,
  ) {
    super(message);
  }
}

/**
 * Whatever went wrong, as the error of a cell: #VALUE!, #NUM! or #N/A. Excel shows the text of #VALUE! and #N/A, and not that of
 * #NUM!. An Excel with CustomFunctionsRuntime 1.1 has no errors of its own: any error is #VALUE! there.
 */
export function toCellError(error: unknown): Error {
  const { kind, message } = error instanceof CellError ? error : { kind: "value" as const, message: messageOf(error) };
  if (typeof CustomFunctions.Error !== "function") return new Error(message);
  const { invalidValue, invalidNumber, notAvailable } = CustomFunctions.ErrorCode;
  const code = { value: invalidValue, number: invalidNumber, unknown: notAvailable }[kind];
  return new CustomFunctions.Error(code, message) as CustomFunctions.Error & Error;
}

/** More sentences than these nobody reads in the tip of a cell. */
const mostSentences = 5;

/** What is wrong, in one text for a cell. */
export function textOf(problems: readonly Problem[]): string {
  const more = problems.length - mostSentences;
  const told = problems.slice(0, mostSentences).map(({ message }) => message);
  return [...told, ...(more > 0 ? [`And ${more} more.`] : [])].join(" ");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
