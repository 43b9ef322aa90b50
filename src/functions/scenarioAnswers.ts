import { DEFAULT_SEED, DEFAULT_TRIALS } from "../projection/readRunOptions";
import { scenarioArgument } from "./scenarioArgument";
import { projected } from "./simulationAnswers";

/** CAREER.BREAKEVEN. */
export async function breakEven({ a, b }: { readonly a: unknown; readonly b: unknown }): Promise<number | string> {
  const scenarios = [await scenarioArgument(a, "a"), await scenarioArgument(b, "b")];
  const { comparison } = await projected(scenarios, DEFAULT_TRIALS, DEFAULT_SEED);
  return comparison[0]?.breakEvenYear.p50 ?? "never";
}
