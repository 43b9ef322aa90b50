/**
 * A column of numbers remembered as counts: fixed memory however many there are, and merged by addition. Each octave
 * (from a power of two to the next) has 4,096 equal bins, so a quantile is off by less than 1e-4 of its value where
 * numbers lie spread, and by less than 2.5e-4 wherever they crowd.
 */
import { power } from "./elementary";
import type { Description } from "./quantiles";

export interface Sketch {
  /** Counts by octave of the numbers above and below zero; null where none has fallen into the octave. */
  readonly above: (Uint32Array | null)[];
  readonly below: (Uint32Array | null)[];
  zeros: number;
  count: number;
  min: number;
  max: number;
  mean: number;
  /** Sum of squared deviations from the mean. */
  squares: number;
  /**
   * Moments block by block, in their order, where they are still to be merged; null where they are merged as they come.
   * Counts may be added in any order, moments only in one, if their last digits are not to depend on it.
   */
  readonly blocks: Moments[] | null;
}

const OCTAVES = 256;
const BINS = 4096;

/** @param apart keeps the moments of each block, for whoever merges this sketch into another */
export function newSketch(apart = false): Sketch {
  const octaves = () => new Array<Uint32Array | null>(OCTAVES).fill(null);
  const none = { count: 0, min: Infinity, max: -Infinity, mean: 0, squares: 0 };
  return { above: octaves(), below: octaves(), zeros: 0, ...none, blocks: apart ? [] : null };
}

/** Adds a block of finite numbers, of size up to 1e38; smaller than 1e-38 counts as zero. */
export function addTo(sketch: Sketch, values: Float64Array): void {
  const block = momentsOf(values);
  if (block.count === 0) return;
  if (sketch.blocks) sketch.blocks.push(block);
  else mergeMoments(sketch, block);
  // A single-precision number is a sign, 8 bits of octave and 23 of place within it, the first 12 of which are the bin.
  const shapes = new Uint32Array(new Float32Array(values).buffer);
  let lastHead = -1;
  let bins: Uint32Array = unused;
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i]!;
    const head = shape >>> 23;
    if (head !== lastHead) {
      lastHead = head;
      const octave = head & (OCTAVES - 1);
      bins = octave === 0 ? unused : binsOf(head === octave ? sketch.above : sketch.below, octave);
    }
    if (bins === unused) sketch.zeros++;
    else bins[(shape >>> 11) & (BINS - 1)]! += 1;
  }
}

/** Stands for the octave of zero, which has a count of its own. */
const unused = new Uint32Array(0);

function binsOf(octaves: (Uint32Array | null)[], octave: number): Uint32Array {
  return (octaves[octave] ??= new Uint32Array(BINS));
}

export type Moments = Pick<Sketch, "count" | "min" | "max" | "mean" | "squares">;

function momentsOf(values: Float64Array): Moments {
  let sum = 0;
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const mean = values.length === 0 ? 0 : sum / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) * (values[i]! - mean);
  return { count: values.length, min, max, mean, squares };
}

/** Chan's formula for two groups: exact in real arithmetic, so blocks merged in one order give one result. */
function mergeMoments(sketch: Sketch, more: Moments): void {
  if (sketch.count === 0) {
    Object.assign(sketch, { count: more.count, min: more.min, max: more.max, mean: more.mean, squares: more.squares });
    return;
  }
  const count = sketch.count + more.count;
  const apart = more.mean - sketch.mean;
  sketch.squares += more.squares + (apart * apart * sketch.count * more.count) / count;
  sketch.mean += (apart * more.count) / count;
  sketch.count = count;
  sketch.min = Math.min(sketch.min, more.min);
  sketch.max = Math.max(sketch.max, more.max);
}

/**
 * Adds what another sketch has counted. Its moments depend on the order of merging in their last digits.
 *
 * @param sketch one that merges moments as they come
 */
export function merge(sketch: Sketch, more: Sketch): void {
  for (const block of more.blocks ?? [more]) if (block.count > 0) mergeMoments(sketch, block);
  sketch.zeros += more.zeros;
  for (const [own, other] of [
    [sketch.above, more.above],
    [sketch.below, more.below],
  ] as const) {
    for (const [octave, counts] of other.entries()) {
      if (!counts) continue;
      const bins = binsOf(own, octave);
      for (let bin = 0; bin < BINS; bin++) bins[bin]! += counts[bin]!;
    }
  }
}

/** Quantiles (R type 7 on the counts), mean and standard deviation. */
export function describeSketch(sketch: Sketch, probabilities: readonly number[]): Description {
  const { count, min, max, mean, squares } = sketch;
  if (count < 1) throw new Error("a sketch without numbers has no quantiles");
  const runs = runsOf(sketch);
  // A number's place among its bin's own is where it is taken to lie in the bin.
  const numberAt = (place: number): number => {
    const run = runs.find((r) => place < r.from + r.count);
    if (!run) return max;
    const value = run.low + ((place - run.from + 0.5) / run.count) * (run.high - run.low);
    return Math.min(max, Math.max(min, value));
  };
  const quantiles = probabilities.map((p) => {
    const h = (count - 1) * p;
    const below = Math.floor(h);
    const low = numberAt(below);
    return h === below ? low : low + (h - below) * (numberAt(below + 1) - low);
  });
  return {
    quantiles,
    mean: min === max ? min : mean,
    sd: count === 1 ? 0 : Math.sqrt(squares / (count - 1)),
    min,
    max,
  };
}

interface Run {
  /** How many numbers lie below this bin, and in it. */
  readonly from: number;
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** The bins that hold numbers, from the least number up. */
function runsOf(sketch: Sketch): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  const push = (count: number, low: number, high: number) => {
    if (count === 0) return;
    runs.push({ from, count, low, high });
    from += count;
  };
  for (let octave = OCTAVES - 1; octave >= 0; octave--) {
    const counts = sketch.below[octave];
    for (let bin = BINS - 1; counts && bin >= 0; bin--) push(counts[bin]!, -edge(octave, bin + 1), -edge(octave, bin));
  }
  push(sketch.zeros, 0, 0);
  for (let octave = 0; octave < OCTAVES; octave++) {
    const counts = sketch.above[octave];
    for (let bin = 0; counts && bin < BINS; bin++) push(counts[bin]!, edge(octave, bin), edge(octave, bin + 1));
  }
  return runs;
}

function edge(octave: number, bin: number): number {
  return power(2, octave - 127) * (1 + bin / BINS);
}

/** Memory that its counts take. */
export function bytesOf(sketch: Sketch): number {
  return [...sketch.above, ...sketch.below].reduce((sum, counts) => sum + (counts?.byteLength ?? 0), 0);
}
