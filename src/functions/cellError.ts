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
 * Runs the body of a function; whatever goes wrong comes out as the error of a cell. The only place that does so.
 * Excel shows the text of #VALUE! and #N/A, and not that of #NUM!.
 */
export async function inCell<T>(body: () => T | Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    throw toCustomFunctionsError(error);
  }
}

function toCustomFunctionsError(error: unknown): unknown {
  if (error instanceof CustomFunctions.Error) return error;
  const { ErrorCode } = CustomFunctions;
  if (!(error instanceof CellError)) {
    return new CustomFunctions.Error(ErrorCode.invalidValue, error instanceof Error ? error.message : String(error));
  }
  const code = { value: ErrorCode.invalidValue, number: ErrorCode.invalidNumber, unknown: ErrorCode.notAvailable }[
    error.kind
  ];
  return new CustomFunctions.Error(code, error.message);
}
