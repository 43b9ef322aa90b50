/**
 * Shares: what a job's months earn in vested stock, or towards a startup's exit. The state is one trial's and changes;
 * everything else is the scenario's.
 */
import { uniform, whole } from "../numeric/draws";
import { exp } from "../numeric/elementary";
import { normalFromBits } from "../numeric/normal";
import { bits, unit } from "../numeric/streams";
import type { Assumptions } from "../career/scenario";
import { CEILING } from "./compile";
import { Purpose } from "./purposes";

export interface Shares {
  readonly startup: boolean;
  readonly drift: number;
  readonly volatility: number;
  readonly marketLoading: number;
  /** First and second key of the trial. */
  first: number;
  second: number;
  /** Price of the employer's share; 1 when the job began. */
  price: number;
  pricesDrawn: number;
  /** Startup: vested paper of all jobs, and what this job has earned within its first twelve months. */
  paper: number;
  unvested: number;
  exitMonth: number;
  multiple: number;
}

export function newShares(assumptions: Assumptions): Shares | null {
  if (assumptions.equityKind === "none") return null;
  return {
    startup: assumptions.equityKind === "startup",
    drift: assumptions.equityDrift,
    volatility: assumptions.equityVolatility,
    marketLoading: assumptions.marketEquity,
    first: 0,
    second: 0,
    price: 1,
    pricesDrawn: 0,
    paper: 0,
    unvested: 0,
    exitMonth: 0,
    multiple: 0,
  };
}

/** Begins a trial: nothing earned, and the startup's exit drawn. */
export function openShares(
  shares: Shares,
  assumptions: Assumptions,
  months: number,
  first: number,
  second: number,
): void {
  shares.first = first;
  shares.second = second;
  shares.price = 1;
  shares.pricesDrawn = 0;
  shares.paper = 0;
  shares.unvested = 0;
  if (!shares.startup) return;
  const { min, max } = assumptions.startupExitMonths;
  shares.exitMonth = Math.min(months, whole(unit(bits(first, second, Purpose.startupExit, 0)), min, max));
  shares.multiple = drawMultiple(assumptions, first, second);
}

function drawMultiple(assumptions: Assumptions, first: number, second: number): number {
  const rows = assumptions.startupMultiples;
  const u = unit(bits(first, second, Purpose.startupOutcome, 0));
  let below = 0;
  const row = rows.find((r) => u < (below += r.chance)) ?? rows.at(-1);
  return row ? uniform(unit(bits(first, second, Purpose.startupMultiple, 0)), row.min, row.max) : 0;
}

/** A new job: its price starts again, and what was not vested is lost. */
export function changeEmployer(shares: Shares): void {
  shares.price = 1;
  shares.unvested = 0;
}

/**
 * Equity received in a run of months at work on one pay.
 *
 * @param month the month of the plan before the run
 * @param inJob months in the job before the run
 * @param grant value granted per year
 */
export function earn(
  shares: Shares,
  months: number,
  month: number,
  inJob: number,
  grant: number,
  market: number,
): number {
  let received = 0;
  for (let j = 1; j <= months; j++) {
    const k = inJob + j;
    received += shares.startup ? earnPaper(shares, month + j, k, grant) : vest(shares, k, grant, market);
  }
  return received;
}

function vest(shares: Shares, k: number, grant: number, market: number): number {
  if (k > 12 && k % 12 === 1) {
    const { drift, volatility, marketLoading, first, second } = shares;
    const shock = normalFromBits(bits(first, second, Purpose.sharePrice, shares.pricesDrawn++));
    const growth = drift + marketLoading * market - (volatility * volatility) / 2 + volatility * shock;
    shares.price = Math.min(CEILING, shares.price * exp(growth));
  }
  if (k < 12) return 0;
  return k === 12 ? grant * shares.price : (grant * shares.price) / 12;
}

function earnPaper(shares: Shares, month: number, k: number, grant: number): number {
  if (month > shares.exitMonth) return 0;
  if (k <= 12) shares.unvested += grant / 12;
  else shares.paper += grant / 12;
  if (k === 12) {
    shares.paper += shares.unvested;
    shares.unvested = 0;
  }
  return month === shares.exitMonth ? shares.paper * shares.multiple : 0;
}

/** What an exit within a run of months out of work pays. */
export function exitPay(shares: Shares, months: number, month: number): number {
  const falls = shares.startup && shares.exitMonth > month && shares.exitMonth <= month + months;
  return falls ? shares.paper * shares.multiple : 0;
}
