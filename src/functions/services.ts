/**
 * What functions in cells need from the add-in around them: a pool of workers and the tables of the workbook. Whoever starts the
 * runtime connects them; until then no function can answer.
 */
import type { Projection } from "../career/projection";
import type { Scenario } from "../career/scenario";
import type { TableValues } from "../career/sheet";
import type { Answer, Given, QuestionName } from "../projection/questions/questions";

export interface FunctionServices {
  readonly project: (
    scenarios: readonly Scenario[],
    options: { readonly trials: number; readonly seed: number; readonly signal?: AbortSignal },
  ) => Promise<Projection>;
  /** Asks a worker; rejects where the signal is aborted first. */
  readonly ask: <N extends QuestionName>(name: N, given: Given<N>, signal?: AbortSignal) => Promise<Answer<N>>;
  readonly readTables: (names: readonly string[]) => Promise<readonly TableValues[]>;
}

let connected: FunctionServices | undefined;

export function connectFunctions(services: FunctionServices): void {
  connected = services;
}

/** @throws where a function is called before the runtime has started */
export function services(): FunctionServices {
  if (connected === undefined) throw new Error("Trajectory is still starting: recalculate in a moment.");
  return connected;
}
