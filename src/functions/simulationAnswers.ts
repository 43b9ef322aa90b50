import type { Projection } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { comparisonTable } from "../projection/sheets/comparisonTable";
import { fanTable, type Matrix, outputs } from "../projection/sheets/fanTable";
import { CellError } from "./cellError";
import { once } from "./once";
import { choiceArgument } from "./plainArguments";
import { seedArgument, trialsArgument } from "./runArguments";
import { scenarioArgument, scenariosArgument } from "./scenarioArgument";
import { services } from "./services";

/** Where Excel tells that a cell no longer waits for its answer. */
export type Cancelable = Pick<CustomFunctions.CancelableInvocation, "onCanceled">;

export interface SimulateArguments {
  readonly scenario: unknown;
  readonly trials: unknown;
  readonly seed: unknown;
  readonly output: unknown;
}

/** CAREER.SIMULATE. */
export async function simulate(given: SimulateArguments, invocation: Cancelable): Promise<unknown[][]> {
  const output = choiceArgument(given.output, "output", outputs, "annual");
  const trials = trialsArgument(given.trials);
  const seed = seedArgument(given.seed);
  const scenario = await scenarioArgument(given.scenario, "scenario");
  const { scenarios } = await projected([scenario], trials, seed, invocation);
  const [summary] = scenarios;
  if (summary === undefined) throw new Error("the simulation gave no result");
  return inCells(fanTable(summary, output));
}

export interface CompareArguments {
  readonly scenarios: unknown;
  readonly trials: unknown;
  readonly seed: unknown;
}

/** CAREER.COMPARE. */
export async function compare(given: CompareArguments, invocation: Cancelable): Promise<unknown[][]> {
  const trials = trialsArgument(given.trials);
  const seed = seedArgument(given.seed);
  const scenarios = await scenariosArgument(given.scenarios, "scenarios");
  return inCells(comparisonTable(await projected(scenarios, trials, seed, invocation)));
}

/** Simulates in the workers, once for all cells that ask the same. */
export function projected(
  scenarios: readonly Scenario[],
  trials: number,
  seed: number,
  invocation?: Cancelable,
): Promise<Projection> {
  const key = JSON.stringify([scenarios, trials, seed]);
  const work = async (signal: AbortSignal) => {
    const projection = await services().project(scenarios, { trials, seed, signal });
    if (projection.partial === true) throw new CellError("value", "The simulation was cancelled.");
    return projection;
  };
  return once(
    key,
    work,
    invocation &&
      ((leave) => {
        invocation.onCanceled = leave;
      }),
  );
}

/** Excel shows a null as 0: a blank is an empty text. */
export function inCells(matrix: Matrix): unknown[][] {
  return matrix.map((row) => row.map((cell) => cell ?? ""));
}
