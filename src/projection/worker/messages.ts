/** What the pool and its workers say to each other: plain data, big arrays moved instead of copied. */
import type { ScenarioSummary } from "../../career/projection";
import type { Scenario } from "../../career/scenario";
import type { Trials } from "../chunk";
import type { Given, QuestionName } from "../questions/questions";
import type { SketchedTrials } from "../sketchTrials";
import type { TrialColumns } from "../simulateTrials";

export type Request =
  /** Trials `from` … `from + trials − 1` of every scenario. */
  | {
      readonly kind: "simulate";
      readonly id: number;
      readonly scenarios: readonly Scenario[];
      readonly seed: number;
      readonly from: number;
      readonly trials: number;
    }
  /** The summary of one scenario's trials, which stay with the worker. */
  | {
      readonly kind: "summarize";
      readonly id: number;
      readonly scenario: Scenario;
      readonly chunks: readonly TrialColumns[];
    }
  /** The same trials as "simulate", counted into sketches. */
  | {
      readonly kind: "sketch";
      readonly id: number;
      readonly scenarios: readonly Scenario[];
      readonly seed: number;
      readonly from: number;
      readonly trials: number;
    }
  /** One of `questions/`, whole. */
  | {
      readonly kind: "question";
      readonly id: number;
      readonly name: QuestionName;
      readonly given: Given<QuestionName>;
    }
  /** Runs a little of everything, so that the first real request meets compiled code. */
  | { readonly kind: "warmUp"; readonly id: number };

export type Response =
  | { readonly kind: "simulated"; readonly id: number; readonly trials: Trials }
  | {
      readonly kind: "summarized";
      readonly id: number;
      readonly summary: ScenarioSummary;
    }
  | { readonly kind: "sketched"; readonly id: number; readonly sketched: SketchedTrials }
  | { readonly kind: "answered"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "warm"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** The buffers of trials, to be moved with a message. */
export function buffersOf({ columns, pairs }: Trials): ArrayBuffer[] {
  const arrays = [
    ...columns.flatMap((c) => [c.total, ...(c.equity ? [c.equity] : []), c.levelCounts, c.monthsOut, c.reached]),
    ...pairs.flatMap((p) => [p.difference, p.ours, p.theirs, p.ahead, p.aheadSince]),
  ];
  return arrays.map((array) => array.buffer).filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
}

/** The buffers of sketches. */
export function sketchBuffers({ scenarios, pairs }: SketchedTrials): ArrayBuffer[] {
  const sketches = [
    ...scenarios.flatMap((s) => [
      ...s.annual,
      ...s.cumulative,
      ...s.realCumulative,
      ...(s.equity ?? []),
      s.presentValue,
    ]),
    ...pairs.map((p) => p.difference),
  ];
  return sketches
    .flatMap(({ above, below }) => [...above, ...below])
    .map((counts) => counts?.buffer)
    .filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
}
