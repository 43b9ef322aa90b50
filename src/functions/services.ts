/**
 * What functions in cells need from the add-in around them: a pool of workers and the tables of the workbook. Whoever starts the
 * runtime connects them; until then functions simulate in their own thread and know only what their arguments say.
 */
import type { Projection } from "../career/projection";
import type { Scenario } from "../career/scenario";
import type { TableValues } from "../career/sheet";

export interface FunctionServices {
  readonly project: (
    scenarios: readonly Scenario[],
    options: { readonly trials: number; readonly seed: number; readonly signal?: AbortSignal },
  ) => Promise<Projection>;
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
