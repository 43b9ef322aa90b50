/** The career behind a percentile: the trial that ends nearest to it, told month by month. */
import type { Scenario } from "../../career/scenario";
import { describe } from "../../numeric/quantiles";
import { simulateAlone } from "../simulateTrials";
import { type Career, type CareerEvent, walkTrial } from "../walkTrial";
import { pricesOf, type QuestionOptions, totals } from "./medianTotal";

export interface Replay {
  /** Number of the trial, from 0: it is the same trial in a run of any size. */
  readonly trial: number;
  /** The percentile asked for, 0–1, its running total at the horizon, and the trial's own; both in the money asked for. */
  readonly percentile: number;
  readonly wanted: number;
  readonly total: number;
  /** In money of its year, as the story. */
  readonly career: Career;
  /** One entry an event: the month of the plan, its date as YYYY-MM, and what happened in a sentence. */
  readonly story: readonly { readonly month: number; readonly date: string; readonly text: string }[];
}

/** Of several trials equally near, the first. */
export function replay(scenario: Scenario, percentile: number, options: QuestionOptions): Replay {
  const ends = totals(simulateAlone(scenario, options), pricesOf(scenario, options));
  const [wanted = NaN] = describe(ends, [percentile]).quantiles;
  let trial = 0;
  for (let i = 1; i < ends.length; i++) if (Math.abs(ends[i]! - wanted) < Math.abs(ends[trial]! - wanted)) trial = i;
  const career = walkTrial(scenario, options.seed, trial);
  const story = career.events.map((event) => ({
    month: event.month,
    date: dateOf(scenario.start.date, event.month),
    text: sentence(event),
  }));
  return { trial, percentile, wanted, total: ends[trial] ?? NaN, career, story };
}

/** Month 1 of a plan is the month it starts with. */
export function dateOf(start: string, month: number): string {
  const [year = 0, first = 1] = start.split("-").map(Number);
  const months = 12 * year + first - 1 + month - 1;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

function sentence(event: CareerEvent): string {
  const { kind, planned, payBefore, payAfter, levelBefore, levelAfter, monthsOut, monthsInJob, received } = event;
  const from = money(payBefore);
  const to = money(payAfter);
  const pay =
    from === to ? `pay stays at ${to}` : `pay goes from ${from} to ${to} (${percent(payAfter / payBefore - 1)})`;
  const asPlanned = planned ? " as planned" : "";
  const level = levelBefore === levelAfter ? "" : ` as ${levelAfter}`;
  const gap = monthsOut === 0 ? "" : ` after ${months(monthsOut)} without pay`;
  switch (kind) {
    case "layoff":
      return `Laid off after ${months(monthsInJob)} in the job; ${pay} in the next one${gap}.`;
    case "move":
      return `Moves to another employer${asPlanned}${level} after ${months(monthsInJob)} in the job${monthsOut === 0 ? "" : `, with ${months(monthsOut)} without pay between`}; ${pay}.`;
    case "promotion":
      return `Promoted${asPlanned} from ${levelBefore} to ${levelAfter}; ${pay}.`;
    case "merit":
      return `Annual raise; ${pay}.`;
    case "track":
      return `Changes track from ${levelBefore} to ${levelAfter}; ${pay}.`;
    case "exit":
      return received > 0
        ? `The startup is sold or listed; the shares pay ${money(received)}.`
        : "The startup ends, and the shares are worth nothing.";
  }
}

function months(count: number): string {
  return count === 1 ? "1 month" : `${count} months`;
}

function money(amount: number): string {
  return Math.round(amount).toLocaleString("en-US");
}

function percent(change: number): string {
  const rounded = Number((change * 100).toFixed(1));
  return `${rounded < 0 ? "−" : "+"}${Math.abs(rounded)} %`;
}
