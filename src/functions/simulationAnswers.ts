import { moneys, type Projection } from "../career/projection";
import type { Scenario } from "../career/scenario";
import type { TrialsAndSeed } from "../projection/readRunOptions";
import { comparisonTable } from "../projection/sheets/comparisonTable";
import { fanTable, type Matrix, outputs } from "../projection/sheets/fanTable";
import { CellError } from "./cellError";
import { once } from "./once";
import { choiceArgument } from "./plainArguments";
import { seedArgument, trialsArgument } from "./runArguments";
import { scenarioArgument, scenariosArgument } from "./scenarioArgument";
import { services } from "./services";

export interface SimulateArguments {
  readonly scenario: unknown;
  readonly trials: unknown;
  readonly seed: unknown;
  readonly output: unknown;
}

/** CAREER.SIMULATE. */
export async function simulate(given: SimulateArguments, signal: AbortSignal): Promise<unknown[][]> {
  const output = choiceArgument(given.output, "output", outputs, "annual");
  const trials = trialsArgument(given.trials);
  const seed = seedArgument(given.seed);
  const scenario = await scenarioArgument(given.scenario, "scenario");
  const { scenarios } = await projected([scenario], { trials, seed }, signal);
  const [summary] = scenarios;
  if (summary === undefined) throw new Error("the simulation gave no result");
  return inCells(fanTable(summary, output));
}

export interface CompareArguments {
  readonly scenarios: unknown;
  readonly trials: unknown;
  readonly seed: unknown;
  readonly money: unknown;
}

/** CAREER.COMPARE. */
export async function compare(given: CompareArguments, signal: AbortSignal): Promise<unknown[][]> {
  const money = choiceArgument(given.money, "money", moneys, "nominal");
  const trials = trialsArgument(given.trials);
  const seed = seedArgument(given.seed);
  const scenarios = await scenariosArgument(given.scenarios, "scenarios");
  return inCells(comparisonTable(await projected(scenarios, { trials, seed }, signal), money));
}

/** Simulates in the workers, once for all cells that ask the same. */
export function projected(
  scenarios: readonly Scenario[],
  run: TrialsAndSeed,
  signal?: AbortSignal,
): Promise<Projection> {
  const work = async (unwanted: AbortSignal) => {
    const projection = await services().project(scenarios, { ...run, signal: unwanted });
    if (projection.partial === true) throw new CellError("value", "The simulation was cancelled.");
    return projection;
  };
  return once(JSON.stringify([scenarios, run]), work, signal);
}

/** Excel shows a null as 0: a blank is an empty text. */
export function inCells(matrix: Matrix): unknown[][] {
  return matrix.map((row) => row.map((cell) => cell ?? ""));
}
