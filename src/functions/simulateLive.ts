import { mostLiveTrials } from "../flows/writeProjection";
import { untilPrecise } from "../projection/questions/untilPrecise";
import { fanTable, outputs } from "../projection/sheets/fanTable";
import { inCell } from "./cellError";
import { choiceArgument, numberArgument } from "./plainArguments";
import { seedArgument } from "./runArguments";
import { scenarioArgument } from "./scenarioArgument";
import { inCells, projected } from "./simulationAnswers";

export interface LiveArguments {
  readonly scenario: unknown;
  readonly precision: unknown;
  readonly seed: unknown;
  readonly output: unknown;
}

type Streaming = Pick<CustomFunctions.StreamingInvocation<unknown[][]>, "setResult" | "onCanceled">;

/** CAREER.SIMULATE.LIVE: each round is a whole run, so the last gives what CAREER.SIMULATE gives for its trials. */
export async function simulateLive(given: LiveArguments, invocation: Streaming): Promise<void> {
  try {
    await inCell(() => refine(given, invocation));
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    invocation.setResult(error);
  }
}

async function refine(given: LiveArguments, invocation: Streaming): Promise<void> {
  const output = choiceArgument(given.output, "output", outputs, "annual");
  const relativeError = numberArgument(given.precision, {
    name: "precision",
    min: 0.0001,
    max: 0.1,
    fallback: 0.001,
    such: "0.1%",
  });
  const seed = seedArgument(given.seed);
  const scenario = await scenarioArgument(given.scenario, "scenario");
  let wanted = true;
  invocation.onCanceled = () => {
    wanted = false;
  };
  await untilPrecise((trials) => projected([scenario], trials, seed), {
    // A cell that no longer asks is satisfied with anything.
    get relativeError() {
      return wanted ? relativeError : Infinity;
    },
    maxTrials: mostLiveTrials,
    onRound: ({ scenarios: [summary] }) => {
      if (wanted && summary !== undefined) invocation.setResult(inCells(fanTable(summary, output)));
    },
  });
}
