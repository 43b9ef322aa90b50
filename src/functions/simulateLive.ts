import type { Scenario } from "../career/scenario";
import { fanTable, outputs } from "../projection/sheets/fanTable";
import { mostLiveTrials } from "../flows/writeProjection";
import { inCell } from "./cellError";
import { choiceArgument, numberArgument } from "./plainArguments";
import { seedArgument } from "./runArguments";
import { scenarioArgument } from "./scenarioArgument";
import { inCells, projected } from "./simulationAnswers";

/** Runs that follow one another until the median is known well enough; each is a whole run, so the last is CAREER.SIMULATE's. */
const trialsInTurn = [1_000, 10_000, 100_000, mostLiveTrials] as const;

export interface LiveArguments {
  readonly scenario: unknown;
  readonly precision: unknown;
  readonly seed: unknown;
  readonly output: unknown;
}

type Streaming = Pick<CustomFunctions.StreamingInvocation<unknown[][]>, "setResult" | "onCanceled">;

/** CAREER.SIMULATE.LIVE. */
export async function simulateLive(given: LiveArguments, invocation: Streaming): Promise<void> {
  try {
    await inCell(() => refine(given, invocation));
  } catch (error) {
    if (error instanceof CustomFunctions.Error) invocation.setResult(error);
    else throw error;
  }
}

async function refine(given: LiveArguments, invocation: Streaming): Promise<void> {
  const output = choiceArgument(given.output, "output", outputs, "annual");
  const precision = numberArgument(given.precision, {
    name: "precision",
    min: 0.0001,
    max: 0.1,
    fallback: 0.001,
    such: "0.1%",
  });
  const seed = seedArgument(given.seed);
  const scenario: Scenario = await scenarioArgument(given.scenario, "scenario");
  let wanted = true;
  invocation.onCanceled = () => {
    wanted = false;
  };
  for (const trials of trialsInTurn) {
    const { scenarios } = await projected([scenario], trials, seed);
    const [summary] = scenarios;
    if (!wanted || summary === undefined) return;
    invocation.setResult(inCells(fanTable(summary, output)));
    const last = summary.years.at(-1)?.annual;
    // Near the middle of a bell the median's error is √(π/2) times the mean's.
    if (last === undefined || Math.sqrt(Math.PI / 2) * last.standardError <= precision * last.p50) return;
  }
}
