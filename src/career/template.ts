/** A built-in roadmap that a person can start from. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** What it is for, and where its figures come from. */
  readonly description: string;
  readonly markdown: string;
}
