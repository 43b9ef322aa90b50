/**
 * What the pane, the ribbon and the command line can ask for. Each flow reads, calls the core and writes, on one page.
 * The pane receives an object of this type as a prop and knows nothing of Excel.
 */
import type { Money, Projection } from "../career/projection";
import type { Problem, Result } from "../career/problem";
import type { Roadmap } from "../career/roadmap";
import type { Scenario } from "../career/scenario";
import type { WriteReport } from "../career/sheet";
import type { PlanAnswers, PlanWords } from "../roadmap/actionPlan";
import type { RowChanges } from "../roadmap/sheets/keepTyped";
import type { Status } from "../roadmap/sheets/tables";

export type { PlanAnswers, PlanWords } from "../roadmap/actionPlan";
export type { RowChanges } from "../roadmap/sheets/keepTyped";
export type { Status } from "../roadmap/sheets/tables";
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

/** What writing a roadmap would do to the plan that stands in the sheets. */
export interface WritePreview {
  readonly phases: RowChanges;
  readonly actions: RowChanges;
  /** First month of the plan now, `YYYY-MM`, where it would become another; null where it would not, or is not known. */
  readonly startBefore: string | null;
  /** What the person has typed and would still be there. */
  readonly kept: readonly string[];
  /** What is worth knowing beyond the rows above. */
  readonly problems: readonly Problem[];
}

export interface NextAction {
  readonly id: string;
  readonly text: string;
  /** Title of its phase. */
  readonly phase: string;
  readonly status: Status;
  /** `YYYY-MM-DD`; null where neither the action nor its phase has an end. */
  readonly due: string | null;
  readonly overdue: boolean;
}

export interface Review {
  /** 1 is the one after the first quarter of the plan. */
  readonly number: number;
  /** The day it was due, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Where the plan in the sheets stands on a day. */
export interface PlanStanding {
  readonly done: number;
  /** All actions but the skipped ones. */
  readonly counted: number;
  /** Title of the phase of that day; null before, between and after the phases. */
  readonly phase: string | null;
  /** Open actions, the earliest due first, at most seven. */
  readonly next: readonly NextAction[];
  /** The quarterly review that is due and was not held. */
  readonly review: Review | null;
}

export interface HeldReview {
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly heldOn: string;
  readonly wentWell: string;
  readonly changes: string;
}

/** What a group of ready-made scenarios tries out. */
export type PresetKind = "roadmap" | "stay" | "moves" | "paths" | "employers" | "other";

export type ReadScenarios = Result<readonly Scenario[]> & {
  /** True where the workbook has none yet: these are the ready-made ones. */
  readonly builtIn?: boolean;
};

export interface Presets {
  /** The scenarios of a new workbook, the baseline first. */
  readonly usual: readonly Scenario[];
  readonly groups: readonly { readonly kind: PresetKind; readonly scenarios: readonly Scenario[] }[];
}

/** How the pane is set in this workbook. */
export interface PaneSettings {
  /** Colours that a person has chosen: 0–7, the place in the pane's palette, by the name of the scenario. */
  readonly colors: Readonly<Record<string, number>>;
  readonly money: Money;
  readonly trials: number;
  readonly seed: number;
}

/** "values" freezes results: they then stay as they are, for an Excel without the add-in or for the record. */
export type Figures = "live" | "values";

/** How results are wished for in the sheets. */
export interface ResultWishes {
  /** Live formulas unless told otherwise. */
  readonly figures?: Figures;
  /** What the sheets show at first; what they show now, or nominal money, unless told otherwise. */
  readonly money?: Money;
  /** `#RRGGBB` by the name of the scenario, for the charts. */
  readonly colors?: ReadonlyMap<string, string>;
}

export interface Flows {
  readonly templates: readonly Template[];

  /** Understands a document; touches no sheet. A promise, because the parser is only loaded when it is first asked for. */
  parseRoadmap(source: RoadmapSource): Promise<Roadmap>;

  /** Makes a plan of a person's goals, in the words given; touches no sheet. */
  makePlan(answers: PlanAnswers, words: PlanWords): Promise<Result<Roadmap>>;

  /** Writes Roadmap, Actions, Timeline … in one undo step; what the person typed in an earlier version is kept. */
  writeRoadmap(roadmap: Roadmap, options: WriteRoadmapOptions): Promise<WriteReport>;

  /** What `writeRoadmap` would change and keep; null where there is no plan in the sheets yet. Writes nothing. */
  previewWrite(roadmap: Roadmap, options: WriteRoadmapOptions): Promise<WritePreview | null>;

  /** First month of the plan in the sheets, `YYYY-MM`; null where there is none, or none of its phases has a date. */
  planStart(): Promise<string | null>;

  /** Where the plan in the sheets stands on this day, `YYYY-MM-DD`; null where there is no plan. */
  nextActions(today: string): Promise<PlanStanding | null>;

  /** Writes the status of one action into its cell and touches no other. */
  setActionStatus(id: string, status: Status): Promise<WriteReport>;

  /** Writes down a quarterly review on the Dashboard. */
  holdReview(review: HeldReview): Promise<WriteReport>;

  /** The scenarios in the workbook, or the built-in ones where there are none yet. */
  readScenarios(): Promise<ReadScenarios>;

  /**
   * Ready-made scenarios to start from, in groups. With a roadmap, one more follows its pay events.
   * A promise, because they are read with the engine's own reader, which is only loaded when first asked for.
   */
  presets(roadmap?: Roadmap): Promise<Presets>;

  /** Writes Assumptions, Scenarios and Paths. */
  writeScenarios(scenarios: readonly Scenario[]): Promise<WriteReport>;

  /** Simulates and summarises in the workers; touches no sheet. A cancelled run keeps its partial result. */
  project(scenarios: readonly Scenario[], options: RunOptions): Promise<Projection>;

  /** Writes Projection and Comparison for these scenarios: live formulas, or values where asked for or functions cannot run. */
  writeProjection(scenarios: readonly Scenario[], projection: Projection, wishes?: ResultWishes): Promise<WriteReport>;

  /** Writes a scenario beside the first on a sheet of its own, as values that stay. */
  writeComparison(projection: Projection, scenario: string, money: Money): Promise<WriteReport>;

  /** Markdown of the plan in the sheets, edits included. */
  exportRoadmap(): Promise<Result<string>>;

  /** How the pane was set when this workbook was last used; what was never set is left out. */
  readSettings(): Promise<Partial<PaneSettings>>;

  saveSettings(settings: PaneSettings): Promise<void>;
}
