/**
 * Projections of more trials than fit in memory: chunks of trials are counted into sketches and forgotten. Chunks have
 * one size and are merged in their order, so the figures do not depend on who worked them out.
 */
import {
  type Beside,
  type Fan,
  type InEachMoney,
  moneys,
  type Projection,
  type ScenarioSummary,
} from "../career/projection";
import type { Scenario } from "../career/scenario";
import { addTo, bytesOf, describeSketch, merge, newSketch, type Sketch } from "../numeric/sketch";
import { addCounts } from "./addCounts";
import { compileAll, simulateChunk } from "./chunk";
import { besideOf, comparisonsFrom, newPair, type Pair } from "./compare";
import { compile, type Compiled } from "./compile";
import { ENGINE } from "./engine";
import { fanFrom, fanProbabilities, medianReach, scaleFan } from "./fan";
import type { TrialsAndSeed } from "./readRunOptions";
import { realWorth } from "./realWorth";
import type { TrialColumns } from "./simulateTrials";
import { addYear, newRunning, timelineOf, yearOf } from "./summarize";

/** Trials of a chunk: part of the engine's version, for sums are taken chunk by chunk. */
export const SKETCH_CHUNK = 16_384;

/** Years of trials that are still kept one by one: 256 MB. */
const EXACT_YEARS = 2 ** 25;

/** Whether a run is so large that it is sketched. */
export function isSketched(scenarios: readonly Scenario[], trials: number): boolean {
  return trials > mostExactTrials(scenarios);
}

/** The most trials that are kept one by one, and percentiles exact. */
export function mostExactTrials(scenarios: readonly Scenario[]): number {
  return Math.floor(EXACT_YEARS / scenarios.reduce((sum, s) => sum + s.years, 0));
}

export interface ScenarioSketch {
  readonly annual: readonly Sketch[];
  readonly cumulative: readonly Sketch[];
  readonly realCumulative: readonly Sketch[];
  readonly equity: readonly Sketch[] | null;
  readonly presentValue: Sketch;
  readonly levelCounts: Uint32Array;
  readonly monthsOut: Uint32Array;
  readonly reached: Uint32Array;
}

export interface PairSketch {
  readonly difference: Sketch;
  /** All of the pair but its difference; `ours` and `theirs` are those of the first chunk. */
  pair: Pair;
}

export interface SketchedTrials {
  readonly scenarios: readonly ScenarioSketch[];
  readonly pairs: InEachMoney<readonly PairSketch[]>;
}

/** Sketches of no trials yet, which chunks are added to or merged into. */
export function newSketched(scenarios: readonly Scenario[]): SketchedTrials {
  return emptySketches(scenarios, false);
}

/** Trials `from` … `from + trials − 1`, counted apart from those before them, to be merged into theirs. */
export function sketchTrials(
  scenarios: readonly Scenario[],
  seed: number,
  from: number,
  trials: number,
): SketchedTrials {
  const part = emptySketches(scenarios, true);
  for (let done = 0; done < trials; done += SKETCH_CHUNK)
    addTrials(part, scenarios, seed, from + done, Math.min(SKETCH_CHUNK, trials - done));
  return part;
}

function emptySketches(scenarios: readonly Scenario[], apart: boolean): SketchedTrials {
  const [baseline, ...others] = scenarios;
  const emptyPairs = () =>
    others.map(({ years }): PairSketch => ({
      difference: newSketch(apart),
      pair: newPair(Math.min(years, baseline?.years ?? years), 0),
    }));
  return {
    scenarios: scenarios.map((scenario) => {
      const { levels, years } = compile(scenario);
      const yearly = () => Array.from({ length: years }, () => newSketch(apart));
      return {
        annual: yearly(),
        cumulative: yearly(),
        realCumulative: yearly(),
        equity: scenario.assumptions.equityKind === "none" ? null : yearly(),
        presentValue: newSketch(apart),
        levelCounts: new Uint32Array(years * levels.length),
        monthsOut: new Uint32Array(years),
        reached: new Uint32Array(levels.length * (12 * years + 1)),
      };
    }),
    pairs: { nominal: emptyPairs(), real: emptyPairs() },
  };
}

/** Counts one chunk, trials `from` … `from + trials − 1`, into the sketches of those before it. */
export function addTrials(
  into: SketchedTrials,
  scenarios: readonly Scenario[],
  seed: number,
  from: number,
  trials: number,
): void {
  const compiled = compileAll(scenarios);
  const chunk = simulateChunk(compiled, { seed, from, trials });
  for (const [i, one] of compiled.entries()) addScenario(given(into.scenarios[i]), one, given(chunk.columns[i]));
  for (const money of moneys)
    for (const [i, pair] of chunk.pairs[money].entries()) {
      const own = given(into.pairs[money][i]);
      addTo(own.difference, pair.difference);
      addPair(own, pair);
    }
}

function addScenario(into: ScenarioSketch, compiled: Compiled, columns: TrialColumns): void {
  const running = newRunning(columns.trials);
  for (let year = 1; year <= compiled.years; year++) {
    addYear(running, [columns], compiled, year);
    addTo(given(into.annual[year - 1]), running.annual);
    addTo(given(into.cumulative[year - 1]), running.cumulative);
    addTo(given(into.realCumulative[year - 1]), running.realCumulative);
    if (into.equity && columns.equity)
      addTo(given(into.equity[year - 1]), yearOf(columns.equity, year, columns.trials));
  }
  addTo(into.presentValue, running.presentValue);
  addCounts(into.levelCounts, columns.levelCounts);
  addCounts(into.monthsOut, columns.monthsOut);
  addCounts(into.reached, columns.reached);
}

function given<T>(part: T | undefined): T {
  if (part === undefined) throw new Error("the trials were sketched for other scenarios");
  return part;
}

/** Adds the trials that follow, counted apart, to those before them. */
export function mergeTrials(into: SketchedTrials, next: SketchedTrials): void {
  for (const [i, own] of into.scenarios.entries()) {
    const more = given(next.scenarios[i]);
    for (const [year, sketch] of own.annual.entries()) merge(sketch, given(more.annual[year]));
    for (const [year, sketch] of own.cumulative.entries()) merge(sketch, given(more.cumulative[year]));
    for (const [year, sketch] of own.realCumulative.entries()) merge(sketch, given(more.realCumulative[year]));
    for (const [year, sketch] of (own.equity ?? []).entries()) merge(sketch, given(more.equity?.[year]));
    merge(own.presentValue, more.presentValue);
    addCounts(own.levelCounts, more.levelCounts);
    addCounts(own.monthsOut, more.monthsOut);
    addCounts(own.reached, more.reached);
  }
  for (const money of moneys)
    for (const [i, own] of into.pairs[money].entries()) {
      const more = given(next.pairs[money][i]);
      merge(own.difference, more.difference);
      addPair(own, more.pair);
    }
}

/** Counts add up; of the running totals the first chunk's are kept, which are enough for dominance. */
function addPair(into: PairSketch, { ours, theirs, ahead, aheadSince }: Pair): void {
  if (into.pair.ours.length === 0) into.pair = { ...into.pair, ours, theirs };
  addCounts(into.pair.ahead, ahead);
  addCounts(into.pair.aheadSince, aheadSince);
}

/** The projection of all chunks merged. */
export function sketchedProjection(
  scenarios: readonly Scenario[],
  sketched: SketchedTrials,
  { trials, seed }: TrialsAndSeed,
): Projection {
  return {
    trials,
    seed,
    engine: ENGINE,
    scenarios: sketched.scenarios.map((one, i) => {
      const scenario = scenarios[i];
      if (!scenario) throw new Error(`no scenario ${i}`);
      return summaryOf(compile(scenario), one, trials);
    }),
    comparison: comparisonsFrom(scenarios, {
      nominal: sketched.pairs.nominal.map(sketchedBeside),
      real: sketched.pairs.real.map(sketchedBeside),
    }),
    approximate: true,
  };
}

function sketchedBeside({ difference, pair }: PairSketch): Beside {
  return besideOf(pair, sketchedFan(difference));
}

function summaryOf(compiled: Compiled, sketch: ScenarioSketch, trials: number): ScenarioSummary {
  const { scenario, levels } = compiled;
  return {
    name: scenario.name,
    years: sketch.annual.map((annualSketch, i) => {
      const annual = sketchedFan(annualSketch);
      const equity = sketch.equity?.[i];
      return {
        year: i + 1,
        annual,
        cumulative: fanGiven(sketch.cumulative[i]),
        real: {
          annual: scaleFan(annual, realWorth(i + 1, scenario.assumptions.inflation)),
          cumulative: fanGiven(sketch.realCumulative[i]),
        },
        levels: levels.map((_, level) => (sketch.levelCounts[i * levels.length + level] ?? 0) / trials),
        monthsOut: (sketch.monthsOut[i] ?? 0) / trials,
        ...(equity ? { equity: sketchedFan(equity) } : {}),
      };
    }),
    levelTitles: levels.map((l) => l.title),
    presentValue: sketchedFan(sketch.presentValue),
    timeline: timelineOf(compiled, sketch.reached, trials),
  };
}

function fanGiven(sketch: Sketch | undefined): Fan {
  if (!sketch) throw new Error("a year has no sketch");
  return sketchedFan(sketch);
}

function sketchedFan(sketch: Sketch): Fan {
  const reach = medianReach(sketch.count);
  return fanFrom(describeSketch(sketch, [...fanProbabilities, 0.5 - reach, 0.5 + reach]), sketch.count);
}

/** Memory that the counts of all sketches take. */
export function sketchBytes({ scenarios, pairs }: SketchedTrials): number {
  const sketches = [
    ...scenarios.flatMap((s) => [
      ...s.annual,
      ...s.cumulative,
      ...s.realCumulative,
      ...(s.equity ?? []),
      s.presentValue,
    ]),
    ...moneys.flatMap((money) => pairs[money].map((p) => p.difference)),
  ];
  return sketches.reduce((sum, sketch) => sum + bytesOf(sketch), 0);
}
