/**
 * The projection as one would first write it: an object for every trial's year, arrays of numbers, a sorted copy for
 * every percentile. It answers the same fans from the same streams of chance; the bench measures the engine by it.
 */
import { mean, quantile, sampleStandardDeviation } from "simple-statistics";
import type { Fan } from "../../career/projection";
import type { Scenario } from "../../career/scenario";
import { fanProbabilities } from "../fan";
import type { TrialsAndSeed } from "../readRunOptions";
import { walkTrial } from "../walkTrial";

export interface PlainYear {
  readonly annual: Fan;
  readonly cumulative: Fan;
  readonly realAnnual: Fan;
  readonly realCumulative: Fan;
}

export interface PlainSummary {
  readonly years: readonly PlainYear[];
  readonly presentValue: Fan;
}

export function plainProjection(
  scenarios: readonly Scenario[],
  { trials, seed }: TrialsAndSeed,
): readonly PlainSummary[] {
  return scenarios.map((scenario) => {
    const { inflation, discountRate } = scenario.assumptions;
    const careers = Array.from({ length: trials }, (_, trial) => {
      const totals = { cumulative: 0, realCumulative: 0, presentValue: 0 };
      return walkTrial(scenario, seed, trial).years.map(({ total }, i) => {
        totals.cumulative += total;
        totals.realCumulative += total / (1 + inflation) ** (i + 0.5);
        totals.presentValue += total / (1 + discountRate) ** (i + 0.5);
        return { annual: total, realAnnual: total / (1 + inflation) ** (i + 0.5), ...totals };
      });
    });
    const column = (year: number, key: keyof (typeof careers)[number][number]) =>
      plainFan(careers.map((career) => career[year]?.[key] ?? 0));
    const years = Array.from({ length: scenario.years }, (_, year) => ({
      annual: column(year, "annual"),
      cumulative: column(year, "cumulative"),
      realAnnual: column(year, "realAnnual"),
      realCumulative: column(year, "realCumulative"),
    }));
    return { years, presentValue: column(scenario.years - 1, "presentValue") };
  });
}

function plainFan(values: number[]): Fan {
  const [p5 = 0, p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0, p95 = 0] = quantile(values, [...fanProbabilities]);
  const sd = values.length < 2 ? 0 : sampleStandardDeviation(values);
  return { p5, p10, p25, p50, p75, p90, p95, mean: mean(values), sd, standardError: sd / Math.sqrt(values.length) };
}
