import { DEFAULT_SEED, DEFAULT_TRIALS } from "../projection/readRunOptions";
import type { Answer, Given, QuestionName } from "../projection/questions/questions";
import { yearAt } from "../projection/questions/yearsToTarget";
import { once } from "./once";
import { numberArgument } from "./plainArguments";
import { percentileArgument, seedArgument, trialsArgument } from "./runArguments";
import { scenarioArgument } from "./scenarioArgument";
import { services } from "./services";
import { projected } from "./simulationAnswers";

const usual = { trials: DEFAULT_TRIALS, seed: DEFAULT_SEED };
const target = { name: "target", min: 0, max: 1e12, money: true, such: "200000" };

export interface ChanceArguments {
  readonly scenario: unknown;
  readonly target: unknown;
  readonly byYear: unknown;
  readonly trials: unknown;
  readonly seed: unknown;
}

/** CAREER.CHANCE. */
export async function chance(given: ChanceArguments, signal: AbortSignal): Promise<number> {
  const wanted = numberArgument(given.target, target);
  const run = { trials: trialsArgument(given.trials), seed: seedArgument(given.seed) };
  const scenario = await scenarioArgument(given.scenario, "scenario");
  const year = numberArgument(given.byYear, {
    name: "byYear",
    min: 1,
    max: scenario.years,
    whole: true,
    fallback: scenario.years,
    such: String(scenario.years),
  });
  const { chanceByYear } = await asked("yearsToTarget", [scenario, wanted, run], signal);
  return chanceByYear[year - 1] ?? 0;
}

export interface YearsToArguments {
  readonly scenario: unknown;
  readonly target: unknown;
  readonly percentile: unknown;
}

/** CAREER.YEARSTO: of all careers, those that never get there counted as the slowest. */
export async function yearsTo(given: YearsToArguments, signal: AbortSignal): Promise<number | string> {
  const wanted = numberArgument(given.target, target);
  const percentile = percentileArgument(given.percentile, 0.5);
  const scenario = await scenarioArgument(given.scenario, "scenario");
  const years = await asked("yearsToTarget", [scenario, wanted, usual], signal);
  const share = 1 - years.never;
  return percentile > share || share === 0 ? "never" : (yearAt(years, percentile / share) ?? "never");
}

/** CAREER.BREAKEVEN. */
export async function breakEven(
  { a, b }: { readonly a: unknown; readonly b: unknown },
  signal: AbortSignal,
): Promise<number | string> {
  const scenarios = [await scenarioArgument(a, "a"), await scenarioArgument(b, "b")];
  const { comparison } = await projected(scenarios, usual, signal);
  return comparison[0]?.breakEvenYear.p50 ?? "never";
}

/** CAREER.TORNADO. */
export async function tornado(given: { readonly scenario: unknown }, signal: AbortSignal): Promise<unknown[][]> {
  const scenario = await scenarioArgument(given.scenario, "scenario");
  const { median, rows } = await asked("tornado", [scenario, usual], signal);
  return [
    ["Assumption", "Low", "High", "Total at low", "Total at high", "Swing"],
    ...rows.map(({ label, low, high, changeAtLow, changeAtHigh }) => [
      label,
      low,
      high,
      median + changeAtLow,
      median + changeAtHigh,
      Math.max(changeAtLow, changeAtHigh, 0) - Math.min(changeAtLow, changeAtHigh, 0),
    ]),
  ];
}

/** CAREER.REPLAY. */
export async function replay(
  given: { readonly scenario: unknown; readonly percentile: unknown },
  signal: AbortSignal,
): Promise<unknown[][]> {
  const percentile = percentileArgument(given.percentile);
  const scenario = await scenarioArgument(given.scenario, "scenario");
  const { career, story } = await asked("replay", [scenario, percentile, usual], signal);
  return [
    ["Month", "Event", "Pay", "Level"],
    [0, "Start", scenario.start.pay, scenario.start.level],
    ...story.map(({ month, text }, i) => {
      const event = career.events[i];
      return [month, text, event?.payAfter ?? "", event?.levelAfter ?? ""];
    }),
  ];
}

/** Asks a worker, once for all cells that ask the same. */
function asked<N extends QuestionName>(name: N, given: Given<N>, signal: AbortSignal): Promise<Answer<N>> {
  return once(JSON.stringify([name, given]), (unwanted) => services().ask(name, given, unwanted), signal);
}
