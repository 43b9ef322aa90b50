import { mostLiveTrials } from "../flows/mostLiveTrials";
import { precisionRange, untilPrecise } from "../projection/questions/untilPrecise";
import { fanTable, outputs } from "../projection/sheets/fanTable";
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

type Stream = Pick<CustomFunctions.StreamingInvocation<unknown[][]>, "setResult">;

/** CAREER.SIMULATE.LIVE: each round is a whole run, so the last gives what CAREER.SIMULATE gives for its trials. */
export async function simulateLive(given: LiveArguments, stream: Stream, signal: AbortSignal): Promise<void> {
  const output = choiceArgument(given.output, "output", outputs, "annual");
  const relativeError = numberArgument(given.precision, {
    name: "precision",
    ...precisionRange,
    fallback: 0.001,
    such: "0.1%",
  });
  const seed = seedArgument(given.seed);
  const scenario = await scenarioArgument(given.scenario, "scenario");
  await untilPrecise((trials) => projected([scenario], { trials, seed }, signal), {
    relativeError,
    maxTrials: mostLiveTrials,
    onRound: ({ scenarios: [summary] }) => {
      signal.throwIfAborted();
      if (summary !== undefined) stream.setResult(inCells(fanTable(summary, output)));
    },
  });
}
