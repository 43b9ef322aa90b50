/** The Results view: a run, how it is looked at, and whether it still belongs to the scenarios. */
import type { Money, Projection } from "../../career/projection";
import type { Scenario } from "../../career/scenario";
import type { Figures, Progress } from "../../flows/flows";
import { idle, type Work } from "./work";

/** Pay of each year, or all pay up to its end. */
export type Measure = "annual" | "cumulative";

export interface Outcome {
  readonly projection: Projection;
  /** The scenarios that were simulated, in the order of the projection's. */
  readonly scenarios: readonly Scenario[];
}

export interface ResultsState {
  readonly trials: number;
  readonly seed: number;
  readonly measure: Measure;
  readonly money: Money;
  /** How the results are written to the sheets. */
  readonly figures: Figures;
  /** Index of the scenario in the chart. */
  readonly shown: number;
  readonly run:
    | { readonly kind: "idle" }
    | { readonly kind: "running"; readonly progress: Progress }
    | { readonly kind: "failed"; readonly message: string };
  /** True where another view has asked for a run that has not been started yet. */
  readonly asked: boolean;
  /** The last run that gave something; it stays while another runs. */
  readonly outcome: Outcome | null;
  readonly write: Work;
}

export type ResultsEvent =
  | { readonly type: "results/trialsChosen"; readonly trials: number }
  | { readonly type: "results/seedChosen"; readonly seed: number }
  | { readonly type: "results/measureChosen"; readonly measure: Measure }
  | { readonly type: "results/moneyChosen"; readonly money: Money }
  | { readonly type: "results/figuresChosen"; readonly figures: Figures }
  | { readonly type: "results/shownChosen"; readonly shown: number }
  | { readonly type: "results/asked" }
  | { readonly type: "results/started" }
  | { readonly type: "results/progressed"; readonly progress: Progress }
  | { readonly type: "results/finished"; readonly outcome: Outcome }
  | { readonly type: "results/stopped" }
  | { readonly type: "results/failed"; readonly message: string }
  | { readonly type: "results/writeChanged"; readonly write: Work };

export const trialChoices = [2_000, 10_000, 50_000, 250_000] as const;

const nothingDone: Progress = { done: 0, trialsDone: 0, trialsPerSecond: 0 };

export const noResults: ResultsState = {
  trials: 10_000,
  seed: 1,
  measure: "annual",
  money: "nominal",
  figures: "live",
  shown: 0,
  run: { kind: "idle" },
  asked: false,
  outcome: null,
  write: idle,
};

export function reduceResults(state: ResultsState, event: ResultsEvent): ResultsState {
  switch (event.type) {
    case "results/trialsChosen":
      return { ...state, trials: event.trials };
    case "results/seedChosen":
      return { ...state, seed: event.seed };
    case "results/measureChosen":
      return { ...state, measure: event.measure };
    case "results/moneyChosen":
      return { ...state, money: event.money };
    case "results/figuresChosen":
      return { ...state, figures: event.figures, write: idle };
    case "results/shownChosen":
      return { ...state, shown: event.shown };
    case "results/asked":
    case "results/started":
      return {
        ...state,
        run: { kind: "running", progress: nothingDone },
        asked: event.type === "results/asked",
        write: idle,
      };
    case "results/progressed":
      return state.run.kind === "running" ? { ...state, run: { kind: "running", progress: event.progress } } : state;
    case "results/finished":
      return {
        ...state,
        run: { kind: "idle" },
        outcome: event.outcome,
        shown: Math.min(state.shown, event.outcome.projection.scenarios.length - 1),
      };
    case "results/stopped":
      return { ...state, run: { kind: "idle" } };
    case "results/failed":
      return { ...state, run: { kind: "failed", message: event.message } };
    case "results/writeChanged":
      return { ...state, write: event.write };
  }
}

/** True where the scenarios are no longer those of the run. */
export function isOutdated(outcome: Outcome, now: readonly Scenario[]): boolean {
  const { scenarios } = outcome;
  return scenarios.length !== now.length || scenarios.some((scenario, i) => scenario !== now[i]);
}
