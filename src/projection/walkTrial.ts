/**
 * One trial month by month, as the model's page tells it: plain to read, and the way a career is replayed. The engine
 * gives the same trial faster; a test holds the two together.
 */
import type { Level, Path, PlannedEvent, Scenario, Triangle } from "../career/scenario";
import { exponential, triangular, uniform, whole } from "../numeric/draws";
import { exp, log1p, power } from "../numeric/elementary";
import { normalFromBits } from "../numeric/normal";
import { bits, firstKey, secondKey, unit } from "../numeric/streams";
import { Purpose } from "./purposes";

export type CareerEventKind = "layoff" | "move" | "promotion" | "merit" | "track" | "exit";

export interface CareerEvent {
  /** 1 … 12 × years; it happens at the end of this month. */
  readonly month: number;
  readonly kind: CareerEventKind;
  /** From the roadmap. */
  readonly planned: boolean;
  /** Base pay per year before and after. */
  readonly payBefore: number;
  readonly payAfter: number;
  readonly levelBefore: string;
  readonly levelAfter: string;
  /** Months without pay that follow. */
  readonly monthsOut: number;
  /** Months the job left had lasted; 0 where no job was left. */
  readonly monthsInJob: number;
  /** What an exit paid. */
  readonly received: number;
}

export interface CareerYear {
  /** Total pay received, and the equity in it. */
  readonly total: number;
  readonly equity: number;
  readonly monthsOut: number;
  /** Level after the events of the year's last month: its place among the levels of all paths in their order. */
  readonly level: number;
}

export interface Career {
  readonly years: readonly CareerYear[];
  readonly events: readonly CareerEvent[];
}

/** No pay goes beyond this, and an open band ends here: far above any pay, so that every figure stays finite. */
const CEILING = 1e15;

export function walkTrial(scenario: Scenario, seed: number, trial: number): Career {
  const { assumptions: a } = scenario;
  const draw = drawer(seed, trial);
  const person = begin(scenario, draw);
  const years: CareerYear[] = [];
  for (let year = 1; year <= scenario.years; year++) {
    person.market = nextMarket(person.market, year, a.marketPersistence, draw);
    let total = 0;
    let equity = 0;
    let monthsOut = 0;
    for (let month = 12 * year - 11; month <= 12 * year; month++) {
      if (person.monthsOut > 0) {
        monthsOut++;
        person.monthsOut--;
        equity += exitPay(scenario, person, month);
      } else {
        const pay = work(scenario, person, month, draw);
        total += pay.cash;
        equity += pay.equity;
        endOfMonth(scenario, person, month, draw);
      }
      changeTrack(scenario, person, month);
    }
    years.push({ total: total + equity, equity, monthsOut, level: placeOf(person) });
  }
  return { years, events: person.events };
}

interface Person {
  pay: number;
  /** Path held: 0 the scenario's own, n the one of the n-th track change. */
  track: number;
  path: Path;
  index: number;
  monthsInLevel: number;
  monthsInJob: number;
  monthsOut: number;
  market: number;
  /** Months in job that a cycle ends with, or at-risk months that a hazard waits for; Infinity for never. */
  nextMove: number;
  /** Exposure left until the next layoff. */
  layoffIn: number;
  sharePrice: number;
  paper: number;
  unvested: number;
  exitMonth: number;
  multiple: number;
  readonly paths: readonly Path[];
  readonly counts: { jobs: number; moves: number; layoffs: number; promotions: number; prices: number };
  readonly events: CareerEvent[];
}

interface Draw {
  /** A number strictly between 0 and 1. */
  readonly unit: (purpose: number, index: number) => number;
  readonly normal: (purpose: number, index: number) => number;
}

function drawer(seed: number, trial: number): Draw {
  const first = firstKey(seed, trial);
  const second = secondKey(seed, trial);
  return {
    unit: (purpose, index) => unit(bits(first, second, purpose, index)),
    normal: (purpose, index) => normalFromBits(bits(first, second, purpose, index)),
  };
}

function begin(scenario: Scenario, draw: Draw): Person {
  const { assumptions: a, path, start } = scenario;
  const startup = a.equityKind === "startup";
  const person: Person = {
    pay: startup ? start.pay * a.startupSalaryFactor : start.pay,
    track: 0,
    path,
    index: path.levels.findIndex((level) => level.title === start.level),
    monthsInLevel: 0,
    monthsInJob: 0,
    monthsOut: 0,
    market: 0,
    nextMove: Infinity,
    layoffIn: exponential(draw.unit(Purpose.layoff, 0)),
    sharePrice: 1,
    paper: 0,
    unvested: 0,
    exitMonth: startup
      ? Math.min(12 * scenario.years, wholeIn(a.startupExitMonths, draw.unit(Purpose.startupExit, 0)))
      : 0,
    multiple: startup ? multipleOf(scenario, draw) : 0,
    paths: [path, ...(scenario.trackChanges ?? []).map((change) => change.path)],
    counts: { jobs: 0, moves: 0, layoffs: 0, promotions: 0, prices: 0 },
    events: [],
  };
  person.nextMove = drawNextMove(scenario, person, draw);
  return person;
}

function nextMarket(before: number, year: number, persistence: number, draw: Draw): number {
  const shock = draw.normal(Purpose.market, year - 1);
  return year === 1 ? shock : persistence * before + Math.sqrt(1 - persistence * persistence) * shock;
}

/** Months in a job until it is left: a cycle's own, or twelve and as many as the chance is first met after. */
function drawNextMove({ assumptions: { moveEvery } }: Scenario, { counts }: Person, draw: Draw): number {
  const u = draw.unit(Purpose.nextMove, counts.jobs);
  if (moveEvery.kind === "cycle") return wholeIn(moveEvery, u);
  if (moveEvery.kind === "hazard" && moveEvery.chance > 0) {
    const monthly = exposure(moveEvery.chance);
    return 12 + Math.max(1, Math.ceil(exponential(u) / monthly));
  }
  return Infinity;
}

/** A month's exposure to something of this yearly chance: twelve of them leave it out with chance 1 − yearly. */
function exposure(yearly: number): number {
  return -log1p(-yearly) / 12;
}

/** Pay of a month at work. */
function work(scenario: Scenario, person: Person, month: number, draw: Draw): { cash: number; equity: number } {
  const level = levelOf(person);
  person.monthsInJob++;
  person.monthsInLevel++;
  const cash = (person.pay / 12) * (1 + level.bonus);
  const grant = person.pay * level.equity;
  const { equityKind } = scenario.assumptions;
  if (equityKind === "rsu") return { cash, equity: vest(scenario, person, grant, draw) };
  if (equityKind === "startup") earnPaper(person, month, grant);
  return { cash, equity: exitPay(scenario, person, month) };
}

function vest({ assumptions: a }: Scenario, person: Person, grant: number, draw: Draw): number {
  const k = person.monthsInJob;
  if (k > 12 && (k - 1) % 12 === 0) {
    const drift = a.equityDrift + a.marketEquity * person.market;
    const shock = draw.normal(Purpose.sharePrice, person.counts.prices++);
    const growth = exp(drift - (a.equityVolatility * a.equityVolatility) / 2 + a.equityVolatility * shock);
    person.sharePrice = Math.min(CEILING, person.sharePrice * growth);
  }
  if (k < 12) return 0;
  return k === 12 ? grant * person.sharePrice : (grant * person.sharePrice) / 12;
}

function earnPaper(person: Person, month: number, grant: number): void {
  if (month > person.exitMonth) return;
  if (person.monthsInJob > 12) person.paper += grant / 12;
  else person.unvested += grant / 12;
  if (person.monthsInJob === 12) {
    person.paper += person.unvested;
    person.unvested = 0;
  }
}

/** What the startup's exit pays in this month, at work or not. */
function exitPay({ assumptions: a }: Scenario, person: Person, month: number): number {
  if (a.equityKind !== "startup" || month !== person.exitMonth) return 0;
  const received = person.paper * person.multiple;
  note(person, month, "exit", { received });
  return received;
}

function multipleOf({ assumptions: { startupMultiples } }: Scenario, draw: Draw): number {
  const u = draw.unit(Purpose.startupOutcome, 0);
  let below = 0;
  const outcome = startupMultiples.find((row) => u < (below += row.chance)) ?? startupMultiples.at(-1);
  return outcome ? uniform(draw.unit(Purpose.startupMultiple, 0), outcome.min, outcome.max) : 0;
}

/** What ends a month at work: the first of these that happens takes the month. */
function endOfMonth(scenario: Scenario, person: Person, month: number, draw: Draw): void {
  const taken =
    layoff(scenario, person, month, draw) ||
    plannedEvent(scenario, person, month, draw) ||
    ownMove(scenario, person, month, draw);
  if (!taken && month % 12 === 0) review(scenario, person, month, draw);
}

function layoff(scenario: Scenario, person: Person, month: number, draw: Draw): boolean {
  const { assumptions: a } = scenario;
  const hazard = Math.min(1, a.layoffHazard * exp(-a.marketLayoff * person.market));
  person.layoffIn -= hazard === 0 ? 0 : exposure(hazard);
  if (person.layoffIn > 0) return false;
  const { counts } = person;
  const before = { ...person };
  const change = triangularIn(a.layoffPayChange, draw.unit(Purpose.layoffPay, counts.layoffs));
  person.pay = Math.min(CEILING, person.pay * (1 + change));
  person.monthsOut = wholeIn(a.layoffGapMonths, draw.unit(Purpose.layoffGap, counts.layoffs));
  counts.layoffs++;
  person.layoffIn = exponential(draw.unit(Purpose.layoff, counts.layoffs));
  leaveJob(scenario, person, draw);
  note(person, month, "layoff", { before, monthsOut: person.monthsOut, monthsInJob: before.monthsInJob });
  return true;
}

function plannedEvent(scenario: Scenario, person: Person, month: number, draw: Draw): boolean {
  for (const [place, event] of scenario.assumptions.plannedEvents.entries()) {
    if (event.month !== month) continue;
    if (event.kind === "promotion" && isTop(person)) continue;
    if (draw.unit(Purpose.planned, place) >= event.chance) continue;
    if (event.kind === "move") move(scenario, person, month, draw, event);
    else {
      promote(scenario, person, month, draw, event);
      // The month's chance of a move was not tried: that clock stands still. A cycle's move comes a month later by itself.
      if (scenario.assumptions.moveEvery.kind === "hazard" && person.monthsInJob > 12) person.nextMove++;
    }
    return true;
  }
  return false;
}

function ownMove(scenario: Scenario, person: Person, month: number, draw: Draw): boolean {
  if (person.monthsInJob < person.nextMove) return false;
  move(scenario, person, month, draw, null);
  return true;
}

function move(scenario: Scenario, person: Person, month: number, draw: Draw, planned: PlannedEvent | null): void {
  const { assumptions: a } = scenario;
  const { counts } = person;
  const before = { ...person };
  const drawn = triangularIn(a.moveRaise, draw.unit(Purpose.moveRaise, counts.moves)) + a.marketRaise * person.market;
  let raise = planned?.raise ?? drawn;
  if (person.monthsInJob < 12 && raise > 0) raise *= a.shortTenureFactor;
  const gains = isEligible(person) && draw.unit(Purpose.moveLevelUp, counts.moves) < a.moveLevelUp;
  if (gains) levelUp(person);
  person.pay = raised(person.pay, raise, bandMax(scenario, person, month));
  if (gains) person.pay = Math.max(person.pay, bandMin(scenario, person, month));
  if (draw.unit(Purpose.moveGap, counts.moves) < a.moveGapChance) {
    person.monthsOut = wholeIn(a.moveGapMonths, draw.unit(Purpose.moveGapMonths, counts.moves));
  }
  counts.moves++;
  leaveJob(scenario, person, draw);
  note(person, month, "move", {
    before,
    planned: planned !== null,
    monthsOut: person.monthsOut,
    monthsInJob: before.monthsInJob,
  });
}

function review(scenario: Scenario, person: Person, month: number, draw: Draw): void {
  const { assumptions: a } = scenario;
  const year = month / 12;
  if (isEligible(person) && draw.unit(Purpose.promotion, year - 1) < levelOf(person).promotionRate) {
    promote(scenario, person, month, draw, null);
    return;
  }
  const before = { ...person };
  const merit = a.meritMean + a.marketMerit * person.market + a.meritSd * draw.normal(Purpose.merit, year - 1);
  person.pay = raised(person.pay, Math.max(0, merit), bandMax(scenario, person, month));
  if (person.pay !== before.pay) note(person, month, "merit", { before });
}

function promote(scenario: Scenario, person: Person, month: number, draw: Draw, planned: PlannedEvent | null): void {
  const { min, max } = scenario.assumptions.promotionRaise;
  const before = { ...person };
  const drawn = uniform(draw.unit(Purpose.promotionRaise, person.counts.promotions++), min, max);
  levelUp(person);
  const lifted = raised(person.pay, planned?.raise ?? drawn, bandMax(scenario, person, month));
  person.pay = Math.max(lifted, bandMin(scenario, person, month));
  note(person, month, "promotion", { before, planned: planned !== null });
}

/** The ceiling rule. */
function raised(pay: number, raise: number, ceiling: number): number {
  if (raise <= 0) return Math.max(0, pay * (1 + raise));
  return Math.max(pay, Math.min(pay * (1 + raise), ceiling));
}

function leaveJob(scenario: Scenario, person: Person, draw: Draw): void {
  person.monthsInJob = 0;
  person.sharePrice = 1;
  person.unvested = 0;
  person.counts.jobs++;
  person.nextMove = drawNextMove(scenario, person, draw);
}

/** A change of path that is due this month, or that waited for the level held; it may lead to a level another waits for. */
function changeTrack(scenario: Scenario, person: Person, month: number): void {
  const changes = scenario.trackChanges ?? [];
  let due = changes.findLastIndex((change) => change.month === month);
  if (due < 0) due = waitingFor(scenario, person);
  for (let hops = 0; due >= 0 && hops < changes.length; hops++) {
    const change = changes[due];
    if (!change) return;
    const before = { ...person };
    person.track = due + 1;
    person.path = change.path;
    person.index = change.path.levels.findIndex((level) => level.title === change.level);
    person.monthsInLevel = 0;
    person.pay = Math.max(person.pay, bandMin(scenario, person, month));
    note(person, month, "track", { before });
    due = waitingFor(scenario, person);
  }
}

/** The last change that waits for this level on this path; a title is looked for on the latest path named before. */
function waitingFor(scenario: Scenario, person: Person): number {
  const title = levelOf(person).title;
  return (scenario.trackChanges ?? []).findLastIndex(({ onLevel }, i) => {
    if (onLevel !== title) return false;
    const known = person.paths.slice(0, i + 1);
    return known.findLastIndex((path) => path.levels.some((level) => level.title === onLevel)) === person.track;
  });
}

function levelOf({ path, index }: Person): Level {
  const level = path.levels[index];
  if (!level) throw new Error(`the path ${path.name} has no level ${index}`);
  return level;
}

function isTop({ path, index }: Person): boolean {
  return index === path.levels.length - 1;
}

function isEligible(person: Person): boolean {
  return !isTop(person) && person.monthsInLevel >= levelOf(person).minMonths;
}

function levelUp(person: Person): void {
  person.index++;
  person.monthsInLevel = 0;
}

function placeOf({ paths, track, index }: Person): number {
  return paths.slice(0, track).reduce((sum, path) => sum + path.levels.length, 0) + index;
}

function bandMin(scenario: Scenario, person: Person, month: number): number {
  return Math.min(CEILING, levelOf(person).min * growth(scenario, month));
}

function bandMax(scenario: Scenario, person: Person, month: number): number {
  const { max } = levelOf(person);
  return max === null ? CEILING : Math.min(CEILING, max * growth(scenario, month));
}

/** What bands have grown to in the year of a month. */
function growth({ assumptions }: Scenario, month: number): number {
  return power(1 + assumptions.bandGrowth, Math.floor((month - 1) / 12));
}

function wholeIn({ min, max }: { readonly min: number; readonly max: number }, u: number): number {
  return whole(u, min, max);
}

function triangularIn({ min, mode, max }: Triangle, u: number): number {
  return triangular(u, min, mode ?? NaN, max);
}

interface Details {
  readonly before?: Pick<Person, "pay" | "path" | "index">;
  readonly planned?: boolean;
  readonly monthsOut?: number;
  readonly monthsInJob?: number;
  readonly received?: number;
}

function note(person: Person, month: number, kind: CareerEventKind, details: Details): void {
  const { before = person, planned = false, monthsOut = 0, monthsInJob = 0, received = 0 } = details;
  person.events.push({
    month,
    kind,
    planned,
    payBefore: before.pay,
    payAfter: person.pay,
    levelBefore: before.path.levels[before.index]?.title ?? "",
    levelAfter: levelOf(person).title,
    monthsOut,
    monthsInJob,
    received,
  });
}
