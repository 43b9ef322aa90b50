/**
 * The words of one language in which plans are written. Everything is lower case, inflected forms are listed as they are written,
 * and a phrase may hold spaces. Each word is tried in a document by the tests, so a dead one is found.
 */
import type { Unit } from "../time/printedTime";

export interface Language {
  readonly code: string;
  readonly time: TimeWords;
  /**
   * What a list, a line or a table column inside a plan is; recognised with a qualifier too ("Key deliverables", "Deliverable at month
   * 9"). A word under two kinds is of the first.
   */
  readonly labels: Partial<Readonly<Record<LabelKind, readonly string[]>>>;
  /** Deliverable labels that also name by-products. */
  readonly byProducts?: readonly string[];
  /** What one learns from: a table that opens with one lists them. */
  readonly sources?: readonly string[];
  /** A label that opens with one asks for reasons: "Why this matters". */
  readonly reasons?: readonly string[];
  /** Beside a column of starts, the one in which the rows end. */
  readonly ends?: readonly string[];
  /** Deliverable labels that name the part of a plan as well: the heading of a column of names. */
  readonly milestones?: readonly string[];
  /** Labels of actions over what is to do, one by one, and not over what it is about: "Task", but not "Focus". */
  readonly tasks?: readonly string[];
  /** Sections so named say how far they reach: "Long term (3 months)" is done in three months from now. */
  readonly horizons?: readonly string[];
  /** Headings under which a plan only looks like one. */
  readonly decoys: DecoyWords;
  /** How far a phase is, printed behind its title: "Foundation (Complete)", "Scale — Planned". */
  readonly states: readonly string[];
  /** Hours and minutes, which no plan counts in. */
  readonly hours: readonly string[];
}

export type LabelKind =
  | "goals"
  | "actions"
  | "deliverables"
  | "failureModes"
  | "rules"
  | "time"
  | "title"
  | "status"
  | "notes"
  | "objective"
  | "endState"
  | "startDate";

export interface DecoyWords {
  /** Examples, forms, other paces, trackers, habits: never the plan while there is another. */
  readonly never: readonly string[];
  /** Overviews and recaps: the plan only where nothing fuller is found. */
  readonly rather: readonly string[];
}

/** The words in which plans tell time. */
export interface TimeWords {
  readonly day: readonly string[];
  readonly week: readonly string[];
  /** Two weeks, where the language has a word for them. */
  readonly fortnight?: readonly string[];
  readonly month: readonly string[];
  /** Two months: the bimestre of schools. */
  readonly bimester?: readonly string[];
  readonly quarter: readonly string[];
  readonly half: readonly string[];
  /** A word for two of a unit: شهرين, two months. */
  readonly duals?: Partial<Readonly<Record<"day" | "week" | "month" | "year", readonly string[]>>>;
  /** Instead of a time: it begins when the phase before it ends, and stays open. */
  readonly ongoing: readonly string[];
  /** "First half", "second half" (of a year), where the language has a phrase of its own for them; two by two. */
  readonly halves: readonly string[];
  /** A length of one unit, said without a number: "half a year", سنة واحدة. */
  readonly one?: Partial<Readonly<Record<Unit, readonly string[]>>>;
  /** The university's half years from October and from April; forms of one are parted by spaces. They count only with a year. */
  readonly semesters?: readonly string[];
  readonly year: readonly string[];
  /** Years of life, before or after their number: "age 25", "25 years old". */
  readonly age: readonly string[];
  /** Spring, summer, autumn, winter; forms of one season are parted by spaces. They count only with a year. */
  readonly seasons: readonly string[];
  /** Before or after a year: it is one of a company's books. */
  readonly fiscal: readonly string[];
  /** January first; each entry lists the full name and the usual abbreviations, parted by spaces. */
  readonly months: readonly string[];
  /** Between the two ends of a span. */
  readonly to: readonly string[];
  /** Before two ends that an "and" joins: "between January and March". */
  readonly between?: readonly string[];
  /** After a start that has no end: "month 12 onwards". */
  readonly onwards: readonly string[];
  /** Before a length that is counted from the start of the plan: "next 90 days", "within 6 months". */
  readonly next: readonly string[];
  /** Before a point of time that something ends with: "by month 3", "end of year 1". */
  readonly by?: readonly string[];
  /** The first, second and last months of a year, before its number: "mid-2026". */
  readonly thirds?: readonly string[];
  /** Behind a unit: so many from the start of the plan, "3 tháng đầu"; without a number the first one. */
  readonly firstAfter?: readonly string[];
  /** The day the plan begins, or that goes on: "now → 6 months", "June 2025 – present". */
  readonly now: readonly string[];
  /** Before a start that has no end: "after month 12". */
  readonly beyond: readonly string[];
  /** Of these, the words that leave a length behind as well: "beyond 90 days"; and one before a unit only: "past month 12". */
  readonly past?: readonly string[];
  /** Articles and prepositions that open a time and belong to it: "in the first month", "du mois 1 au mois 3". */
  readonly leads: readonly string[];
  /** Before a time that is not exact: "about 3 months". */
  readonly about: readonly string[];
  /** Behind a span, and part of it: まで. */
  readonly closes?: readonly string[];
  /** Behind a point of time that something ends with: 3ヶ月目まで. */
  readonly until?: readonly string[];
  /** Small words between the parts of one expression: "weeks 1 and 2", "June of 2025". */
  readonly glue: readonly string[];
  /** First … twelfth, every form, parted by spaces. */
  readonly ordinals: readonly string[];
  /** One … twelve, every form, parted by spaces. */
  readonly numbers: readonly string[];
  /** A section that begins with one of these and a number is a phase even where no time is printed. */
  readonly phase: readonly string[];
  /** The same, but only a phase where a time is printed too. */
  readonly part: readonly string[];
}

export const words = (list: string): readonly string[] => list.split(" ").filter((word) => word !== "");

export const phrases = (list: string): readonly string[] => list.split("|").filter((phrase) => phrase !== "");
