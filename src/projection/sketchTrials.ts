/**
 * Projections of more trials than fit in memory: chunks of trials are counted into sketches and forgotten. Chunks have
 * one size and are merged in their order, so the figures do not depend on who worked them out.
 */
import type { Comparison, Fan, Projection, ScenarioSummary } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { addTo, bytesOf, describeSketch, merge, newSketch, type Sketch } from "../numeric/sketch";
import { addCounts, compileAll, simulateChunk } from "./chunk";
import { comparisonOf, type Pair } from "./compare";
import { compile, type Compiled } from "./compile";
import { ENGINE } from "./engine";
import { fanFrom, fanProbabilities, medianReach, scaleFan } from "./fan";
import type { TrialsAndSeed } from "./readRunOptions";
import type { TrialColumns } from "./simulateTrials";
import { accumulate, newRunning, timelineOf, yearOf } from "./summarize";

/** Trials of a chunk: part of the engine's version, for sums are taken chunk by chunk. */
export const SKETCH_CHUNK = 16_384;

/** Years of trials that are still kept one by one: 256 MB. */
const EXACT_YEARS = 2 ** 25;

/** Whether a run is so large that it is sketched. */
export function isSketched(scenarios: readonly Scenario[], trials: number): boolean {
  return trials * scenarios.reduce((sum, s) => sum + s.years, 0) > EXACT_YEARS;
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
  readonly pair: Pair;
}

export interface SketchedTrials {
  readonly scenarios: readonly ScenarioSketch[];
  readonly pairs: readonly PairSketch[];
}

/** Trials `from` … `from + trials − 1`, counted. */
export function sketchTrials(
  scenarios: readonly Scenario[],
  seed: number,
  from: number,
  trials: number,
): SketchedTrials {
  const compiled = compileAll(scenarios);
  const chunk = simulateChunk(compiled, seed, from, trials);
  return {
    scenarios: compiled.flatMap((one, i) =>
      chunk.columns.slice(i, i + 1).map((columns) => sketchScenario(one, columns)),
    ),
    pairs: chunk.pairs.map(sketchPair),
  };
}

function sketchScenario(compiled: Compiled, columns: TrialColumns): ScenarioSketch {
  const { trials, total, equity, levelCounts, monthsOut, reached } = columns;
  const running = newRunning(trials);
  const years = Array.from({ length: compiled.years }, (_, i) => i + 1);
  const perYear = years.map((year) => {
    const column = yearOf(total, year, trials);
    accumulate(running, column, compiled, year);
    return {
      annual: sketchOf(column),
      cumulative: sketchOf(running.cumulative),
      realCumulative: sketchOf(running.realCumulative),
    };
  });
  return {
    annual: perYear.map((y) => y.annual),
    cumulative: perYear.map((y) => y.cumulative),
    realCumulative: perYear.map((y) => y.realCumulative),
    equity: equity && years.map((year) => sketchOf(yearOf(equity, year, trials))),
    presentValue: sketchOf(running.presentValue),
    levelCounts,
    monthsOut,
    reached,
  };
}

function sketchPair(pair: Pair): PairSketch {
  return { difference: sketchOf(pair.difference), pair: { ...pair, difference: new Float64Array(0) } };
}

function sketchOf(values: Float64Array): Sketch {
  const sketch = newSketch();
  addTo(sketch, values);
  return sketch;
}

/** Adds the next chunk to those before it. */
export function mergeTrials(into: SketchedTrials, next: SketchedTrials): void {
  for (const [i, own] of into.scenarios.entries()) {
    const more = next.scenarios[i];
    if (!more) throw new Error(`the chunk has no scenario ${i}`);
    for (const [year, sketch] of own.annual.entries()) mergeGiven(sketch, more.annual[year]);
    for (const [year, sketch] of own.cumulative.entries()) mergeGiven(sketch, more.cumulative[year]);
    for (const [year, sketch] of own.realCumulative.entries()) mergeGiven(sketch, more.realCumulative[year]);
    for (const [year, sketch] of (own.equity ?? []).entries()) mergeGiven(sketch, more.equity?.[year]);
    merge(own.presentValue, more.presentValue);
    addCounts(own.levelCounts, more.levelCounts);
    addCounts(own.monthsOut, more.monthsOut);
    addCounts(own.reached, more.reached);
  }
  for (const [i, pair] of into.pairs.entries()) mergePair(pair, next.pairs[i]);
}

function mergeGiven(sketch: Sketch, more: Sketch | undefined): void {
  if (more) merge(sketch, more);
}

function mergePair(own: PairSketch, more: PairSketch | undefined): void {
  if (!more) throw new Error("the chunk has too few pairs");
  merge(own.difference, more.difference);
  addCounts(own.pair.ahead, more.pair.ahead);
  addCounts(own.pair.aheadSince, more.pair.aheadSince);
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
    comparison: sketched.pairs.map(({ difference, pair }, i): Comparison =>
      comparisonOf(scenarios[i + 1]?.name ?? "", pair, sketchedFan(difference)),
    ),
    approximate: true,
  };
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
          annual: scaleFan(annual, 1 / (1 + scenario.assumptions.inflation) ** (i + 0.5)),
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
    ...pairs.map((p) => p.difference),
  ];
  return sketches.reduce((sum, sketch) => sum + bytesOf(sketch), 0);
}
