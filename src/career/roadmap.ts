/**
 * A career roadmap as understood from a document. This is also the shape of `import --json`.
 *
 * Months are 1-based, inclusive and counted from the start of the plan; `null` is open or unknown.
 */
import type { Problem } from "./problem";

/** First and last source line, 1-based, both included. */
export type Lines = readonly [first: number, last: number];

export interface Roadmap {
  readonly title: string;
  readonly objective: string | null;
  readonly endState: string | null;
  /** ISO month or day as the document states it: `2025-10` or `2025-10-01`. */
  readonly startDate: string | null;
  /** The horizon the document states, in months; the phases are never stretched to it. */
  readonly horizonMonths: number | null;
  /** ISO 4217 code of the pay figures in the document; null where there are none. */
  readonly currency: string | null;
  readonly phases: readonly Phase[];
  readonly sections: readonly Section[];
  readonly paths: readonly PayPath[];
  readonly ladders: readonly Ladder[];
  /** The log of the quarterly reviews, where something was written down. */
  readonly reviews?: readonly Review[];
  /** Columns that the person has added to the sheets, filled or not, in their order; what stands in them is `own` of each row. */
  readonly ownColumns?: Readonly<Partial<Record<OwnTable, readonly string[]>>>;
  readonly problems: readonly RoadmapProblem[];
}

/** Tables that a person may add columns to. */
export const ownTables = ["phases", "actions", "notes", "reviews"] as const;

export type OwnTable = (typeof ownTables)[number];

/** By the column's name; a date is text such as 2026-03-31. */
export type OwnValues = Readonly<Record<string, string | number | boolean>>;

export interface Review {
  /** 1 is the review at the end of the first quarter of the plan. */
  readonly number: number;
  /** The day it is planned for, where the person has moved it: `2026-03-31`, as `heldOn` is. */
  readonly on?: string;
  readonly heldOn?: string;
  readonly wentWell?: string;
  readonly changes?: string;
  readonly own?: OwnValues;
}

export interface Phase {
  readonly number: number;
  readonly title: string;
  readonly startMonth: number | null;
  readonly endMonth: number | null;
  /** The time as printed in the document, kept beside what was concluded; "" where there is none. */
  readonly printedTime: string;
  readonly goals: readonly string[];
  readonly actions: readonly Action[];
  readonly deliverables: readonly Deliverable[];
  readonly failureModes: readonly string[];
  readonly rules: readonly string[];
  readonly notes: readonly string[];
  readonly payEvent: PayEvent | null;
  /** What the person has said of it; left out while it has not been begun. */
  readonly status?: (typeof phaseStatuses)[number];
  readonly own?: OwnValues;
  readonly lines: Lines;
}

export const phaseStatuses = ["In progress", "Done", "Skipped"] as const;

export interface Action {
  readonly text: string;
  readonly done: boolean;
  readonly dueMonth: number | null;
  readonly children: readonly Action[];
  /** `[/]`: started, not done. */
  readonly inProgress?: boolean;
  /** The sub-heading or bold label that groups this action inside its phase. */
  readonly group?: string;
  /** Web addresses behind the words of this action. */
  readonly links?: readonly string[];
  /** `[-]`: given up; it leaves the percentages. */
  readonly skipped?: boolean;
  /** What the person noted beside it: where the proof is, and anything else. */
  readonly evidence?: string;
  readonly note?: string;
  readonly own?: OwnValues;
}

export interface Deliverable {
  readonly text: string;
  readonly dueMonth: number | null;
}

/** A pay rise the document expects; month is the phase's last month, null when that is open. */
export interface PayEvent {
  readonly kind: "move" | "promotion";
  readonly month: number | null;
  /** Raise as a fraction (0.25) where the person has given one. */
  readonly raise?: number | null;
  /** Chance 0–1 that it happens where the person has given one. */
  readonly chance?: number | null;
}

/** Everything that is not a phase, kept under its own title. */
export interface Section {
  readonly title: string;
  readonly actions: readonly Action[];
  readonly notes: readonly string[];
  /** What stands beside the section's title in the person's own columns of the notes. */
  readonly own?: OwnValues;
  readonly lines: Lines;
}

/** Stages with pay, per year in the document's currency. */
export interface PayPath {
  readonly title: string;
  readonly stages: readonly PayStage[];
  readonly lines: Lines;
}

export interface PayStage {
  readonly title: string;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly min: number | null;
  /** null with openMax true: no ceiling is printed ("250K+" has min 250,000); otherwise unknown. */
  readonly max: number | null;
  readonly openMax: boolean;
}

/** Levels without pay. */
export interface Ladder {
  readonly title: string;
  readonly levels: readonly { readonly title: string; readonly description: string }[];
  readonly lines: Lines;
}

/** A problem of a document always names its line, and the last one where it speaks of several. */
export type RoadmapProblem = Problem & { readonly line: number; readonly lastLine?: number };
