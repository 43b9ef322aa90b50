/** Candidates of one kind under one heading that could be the plan, and what a choice among such groups asks of each. */
import type { Lines } from "../../career/roadmap";
import type { Block, BlockKind } from "../document/document";
import type { Candidate } from "./candidates";

export interface Group {
  readonly kind: BlockKind | "item" | "row" | "chart";
  readonly level: number;
  readonly members: readonly Candidate[];
  /** From the first line of the members to the last. */
  readonly lines: Lines;
  /** Blocks around the group, outermost first. */
  readonly around: readonly Block[];
  readonly basis: Basis;
  readonly score: number;
  /** One heading alone: never a plan by itself, but it may go on with one. */
  readonly lone: boolean;
}

/** What makes the members phases. */
export type Basis = "position" | "date" | "duration" | "word";

/** First line of the first member. */
export function startOf(group: Group): number {
  return group.members[0]?.lines[0] ?? 0;
}

/** Most members call themselves phases. */
export function named(group: Group): boolean {
  return group.members.filter((member) => member.head.phase?.strong).length * 2 > group.members.length;
}

/** The members are placed by times, not by the word "phase" alone. */
export function timed(group: Group): boolean {
  return group.basis !== "word";
}
