/** What the pool and its workers say to each other: plain data. */
import type { ScenarioSummary } from "../../career/projection";
import type { Scenario } from "../../career/scenario";
import type { Trials } from "../chunk";
import type { Given, QuestionName } from "../questions/questions";
import type { SketchedTrials } from "../sketchTrials";
import type { TrialColumns } from "../simulateTrials";

export type Request =
  /** Trials `from` … `from + trials − 1` of every scenario; columns and pairs are written into `room` if it is given. */
  | {
      readonly kind: "simulate";
      readonly id: number;
      readonly scenarios: readonly Scenario[];
      readonly seed: number;
      readonly from: number;
      readonly trials: number;
      readonly room?: Float64Array;
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
    };

export type Response =
  | { readonly kind: "simulated"; readonly id: number; readonly trials: Trials }
  | {
      readonly kind: "summarized";
      readonly id: number;
      readonly summary: ScenarioSummary;
    }
  | { readonly kind: "sketched"; readonly id: number; readonly sketched: SketchedTrials }
  | { readonly kind: "answered"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** Bytes from which on columns are moved. */
const LARGE = 2 ** 25;

/**
 * The buffers of columns that are better moved than copied: large ones only. Once a buffer has been moved away, V8 checks
 * every typed array of that thread at each access, which slows all of its work by a fourth for good; copying what a usual
 * run sends costs less than that in its first second.
 */
export function worthMoving(columns: readonly TrialColumns[]): ArrayBuffer[] {
  const buffers = columns
    .flatMap(({ total, equity }) => (equity ? [total.buffer, equity.buffer] : [total.buffer]))
    .filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
  return buffers.reduce((sum, { byteLength }) => sum + byteLength, 0) < LARGE ? [] : buffers;
}
