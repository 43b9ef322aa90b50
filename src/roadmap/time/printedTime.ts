/** "age": years of life, 25 is from the 25th birthday to the 26th. */
export type Unit = "day" | "week" | "fortnight" | "month" | "bimester" | "quarter" | "half" | "year" | "age";

/**
 * fiscal: "FY26", a year of a company's books, read as the year of the calendar. crossing: "2026/27", read as twelve months from
 * September. winter: begins in December of its year, unless its neighbours tell that it ended in that year.
 */
export type Convention = "fiscal" | "crossing" | "winter";

/** One printed time. `start` and `end` are offsets into the line, end excluded. */
export interface PrintedTime {
  readonly start: number;
  readonly end: number;
  /**
   * position: counted from the start of the plan ("Weeks 5-12"). duration: a length ("3 months"), or a span whose number comes
   * first ("3-6 months"), which only its neighbours can tell apart. date: months since year 0 (year × 12 + month − 1).
   */
  readonly kind: "position" | "duration" | "date";
  readonly unit: Unit;
  readonly from: number;
  /** Last one, included; null is open. */
  readonly to: number | null;
  /** Two numbers are printed. */
  readonly ranged: boolean;
  /** "12-month", as in "12-month plan": names a length, boxes nothing. */
  readonly adjective: boolean;
  /** A calendar month without its year; `from` and `to` are then 0–11 and upwards. */
  readonly yearless: boolean;
  /** "First 30 days", "next 90 days", "by month 3": it begins with the plan, or with what comes after a shorter one before it. */
  readonly upTo?: boolean;
  /** "Y1 Fall": which part of a counted year, 0 is spring; how many parts a year has is told by its neighbours. */
  readonly season?: number;
  /** Day of the first month, 1–31, where the date names one. */
  readonly day?: number;
  /** "Ongoing": no length at all, from the end of what comes before it. */
  readonly ongoing?: boolean;
  /** A bar of a calendar: a month that it shares with the bar before it is meant. */
  readonly drawn?: boolean;
  /** Nothing stands before it in its head, which it names: "3 months: basics". */
  readonly opens?: boolean;
  /** "Months -3 to 0". */
  readonly beforePlan?: boolean;
  /** The calendar alone does not say which months are meant. */
  readonly convention?: Convention;
}
