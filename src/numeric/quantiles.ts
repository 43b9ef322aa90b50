/** Quantiles of a column of numbers, exact, by counting into bins instead of sorting. */

/**
 * Quantile of sorted numbers as Excel's PERCENTILE.INC gives it: R type 7, numpy's default.
 *
 * @param sorted at least one number, ascending
 * @param p 0 … 1, both ends included
 * @example quantileSorted([1, 2, 3, 4], 0.5) // 2.5
 * @throws where there is no number or p is outside
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const { below, share } = rank(sorted.length, p);
  const low = sorted[below] ?? NaN;
  return share === 0 ? low : low + share * ((sorted[below + 1] ?? NaN) - low);
}

interface Rank {
  /** Place of the lower of the two neighbours, from 0. */
  readonly below: number;
  /** How far towards the upper one, 0 … 1 excluded. */
  readonly share: number;
}

function rank(n: number, p: number): Rank {
  if (n < 1) throw new Error("a quantile needs at least 1 number");
  if (!(p >= 0 && p <= 1)) throw new Error(`a quantile needs a probability from 0 to 1: ${p}`);
  const h = (n - 1) * p;
  const below = Math.floor(h);
  return { below, share: h - below };
}

export interface Description {
  /** In the order of the probabilities asked for. */
  readonly quantiles: readonly number[];
  readonly mean: number;
  /** Divides by n − 1; 0 for a single number. */
  readonly sd: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Quantiles (R type 7), mean and standard deviation in one go. The numbers are summed in their order, so equal columns
 * give equal results to the last bit. Takes about three passes: extremes and sum, counts, and the bins that hold a
 * wanted rank, whose numbers alone are sorted.
 *
 * @param values at least one, all finite; not changed
 */
export function describe(values: Float64Array, probabilities: readonly number[]): Description {
  const n = values.length;
  const { min, max, sum } = extremes(values);
  if (n < 1 || !Number.isFinite(sum))
    throw new Error(`describe needs finite numbers, at least 1: n = ${n}, sum = ${sum}`);
  if (min === max) return { quantiles: probabilities.map(() => min), mean: min, sd: 0, min, max };
  const mean = sum / n;
  const bins: Bins = { min, scale: (binCount(n) - 1e-6) / (max - min), ends: new Uint32Array(binCount(n)) };
  const squares = countInto(bins, values, mean);
  const ranks = probabilities.map((p) => rank(n, p));
  const members = gather(bins, values, ranks);
  const numberAt = (place: number): number => {
    const bin = binOf(bins, place);
    const start = bin === 0 ? 0 : bins.ends[bin - 1]!;
    return members.get(bin)?.[place - start] ?? NaN;
  };
  const quantiles = ranks.map(({ below, share }) => {
    const low = numberAt(below);
    return share === 0 ? low : low + share * (numberAt(below + 1) - low);
  });
  return { quantiles, mean, sd: Math.sqrt(squares / (n - 1)), min, max };
}

/** Equal steps from the least to the greatest number, and how many numbers lie up to the end of each. */
interface Bins {
  readonly min: number;
  /** Bins per unit, so little under their count that the greatest number falls into the last. */
  readonly scale: number;
  readonly ends: Uint32Array;
}

function binCount(n: number): number {
  return n < 4096 ? 256 : 4096;
}

function extremes(values: Float64Array): { min: number; max: number; sum: number } {
  let min = Infinity;
  let max = -Infinity;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max, sum };
}

/** Fills `ends` and returns the sum of squared deviations from the mean. */
function countInto({ min, scale, ends }: Bins, values: Float64Array, mean: number): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    ends[((value - min) * scale) | 0]!++;
    squares += (value - mean) * (value - mean);
  }
  for (let bin = 1, passed = ends[0]!; bin < ends.length; bin++) {
    passed += ends[bin]!;
    ends[bin] = passed;
  }
  return squares;
}

/** The bin of the number that would stand at this place, from 0, if all were sorted. */
function binOf({ ends }: Bins, place: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sorted numbers of each bin that holds a wanted rank or the one above it. */
function gather(bins: Bins, values: Float64Array, ranks: readonly Rank[]): ReadonlyMap<number, Float64Array> {
  const { min, scale, ends } = bins;
  const wanted = new Set(
    ranks.flatMap(({ below, share }) => [binOf(bins, below), binOf(bins, share > 0 ? below + 1 : below)]),
  );
  // One run of places a wanted bin in a single array; every other bin points past its end, where nothing is written.
  const cursors = new Int32Array(ends.length).fill(-1);
  const runs: { readonly bin: number; readonly from: number; readonly to: number }[] = [];
  let size = 0;
  for (const bin of wanted) {
    const count = ends[bin]! - (bin === 0 ? 0 : ends[bin - 1]!);
    cursors[bin] = size;
    runs.push({ bin, from: size, to: size + count });
    size += count;
  }
  const kept = new Float64Array(size);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const bin = ((value - min) * scale) | 0;
    const cursor = cursors[bin]!;
    if (cursor < 0) continue;
    kept[cursor] = value;
    cursors[bin] = cursor + 1;
  }
  return new Map(runs.map(({ bin, from, to }) => [bin, sortUnlessEqual(kept.subarray(from, to))]));
}

/** Many people stand at the ceiling of a band: a bin of one value needs no sorting. */
function sortUnlessEqual(values: Float64Array): Float64Array {
  const first = values[0];
  return values.every((value) => value === first) ? values : values.sort();
}
