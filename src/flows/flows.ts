/**
 * What the pane, the ribbon and the command line can ask for. Each flow reads, calls the core and writes, on one page.
 * The pane receives an object of this type as a prop and knows nothing of Excel.
 */
import type { Projection } from "../career/projection";
import type { Result } from "../career/problem";
import type { Roadmap } from "../career/roadmap";
import type { Scenario } from "../career/scenario";
import type { WriteReport } from "../career/sheet";

export type { WriteReport } from "../career/sheet";

export interface RoadmapSource {
  /** File name or template title, for messages. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface Template {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
}

export interface Progress {
  /** 0–1. */
  readonly done: number;
  readonly trialsDone: number;
  readonly trialsPerSecond: number;
}

export interface RunOptions {
  readonly trials: number;
  readonly seed: number;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface WriteRoadmapOptions {
  /** First month of the plan, `YYYY-MM`. */
  readonly start: string;
}

export interface Flows {
  readonly templates: readonly Template[];

  /** Understands a document; touches no sheet. A promise, because the parser is only loaded when it is first asked for. */
  parseRoadmap(source: RoadmapSource): Promise<Roadmap>;

  /** Writes Roadmap, Actions, Timeline … in one undo step; what the person typed in an earlier version is kept. */
  writeRoadmap(roadmap: Roadmap, options: WriteRoadmapOptions): Promise<WriteReport>;

  /** The scenarios in the workbook, or the built-in ones where there are none yet. */
  readScenarios(): Promise<Result<readonly Scenario[]>>;

  /**
   * Ready-made scenarios to start from, the usual baseline first. With a roadmap, one more follows its pay events.
   * A promise, because they are read with the engine's own reader, which is only loaded when first asked for.
   */
  presets(roadmap?: Roadmap): Promise<readonly Scenario[]>;

  /** Writes Assumptions, Scenarios and Paths. */
  writeScenarios(scenarios: readonly Scenario[]): Promise<WriteReport>;

  /** Simulates and summarises in the workers; touches no sheet. A cancelled run keeps its partial result. */
  project(scenarios: readonly Scenario[], options: RunOptions): Promise<Projection>;

  /** Writes Projection and Comparison for these scenarios: live formulas, or values where functions cannot run. */
  writeProjection(scenarios: readonly Scenario[], projection: Projection): Promise<WriteReport>;

  /** Markdown of the plan in the sheets, edits included. */
  exportRoadmap(): Promise<Result<string>>;
}
