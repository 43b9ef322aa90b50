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
  const count = n < 4096 ? 256 : 4096;
  const scale = (count - 1e-6) / (max - min);
  const { counts, squares } = countBins(values, min, scale, count, mean);
  const ranks = probabilities.map((p) => rank(n, p));
  const wanted = markBins(counts, ranks);
  const startOf = placesInGathered(counts, wanted);
  const sorted = gather(values, min, scale, wanted, startOf.kept).sort();
  const numberAt = (place: number): number => {
    const bin = binOf(counts, place);
    return sorted[(startOf.gathered[bin] ?? 0) + place - (startOf.all[bin] ?? 0)] ?? NaN;
  };
  const quantiles = ranks.map(({ below, share }) => {
    const low = numberAt(below);
    return share === 0 ? low : low + share * (numberAt(below + 1) - low);
  });
  return { quantiles, mean, sd: Math.sqrt(squares / (n - 1)), min, max };
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

function countBins(
  values: Float64Array,
  min: number,
  scale: number,
  count: number,
  mean: number,
): { counts: Uint32Array; squares: number } {
  const counts = new Uint32Array(count);
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    counts[((value - min) * scale) | 0]!++;
    squares += (value - mean) * (value - mean);
  }
  return { counts, squares };
}

/** 1 for each bin that holds a wanted rank or the one above it. */
function markBins(counts: Uint32Array, ranks: readonly Rank[]): Uint8Array {
  const wanted = new Uint8Array(counts.length);
  for (const { below, share } of ranks) {
    wanted[binOf(counts, below)] = 1;
    if (share > 0) wanted[binOf(counts, below + 1)] = 1;
  }
  return wanted;
}

function binOf(counts: Uint32Array, place: number): number {
  let bin = 0;
  let passed = counts[0]!;
  while (passed <= place) passed += counts[++bin]!;
  return bin;
}

function gather(values: Float64Array, min: number, scale: number, wanted: Uint8Array, size: number): Float64Array {
  // One place more than is kept: every number is written, and counts only where its bin is wanted.
  const kept = new Float64Array(size + 1);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    kept[n] = value;
    n += wanted[((value - min) * scale) | 0]!;
  }
  return kept.subarray(0, size);
}

/** Where each bin's numbers begin among all and among the gathered, and how many are gathered. */
function placesInGathered(
  counts: Uint32Array,
  wanted: Uint8Array,
): { readonly all: Uint32Array; readonly gathered: Uint32Array; readonly kept: number } {
  const all = new Uint32Array(counts.length);
  const gathered = new Uint32Array(counts.length);
  let passed = 0;
  let kept = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    all[bin] = passed;
    gathered[bin] = kept;
    passed += counts[bin]!;
    if (wanted[bin]) kept += counts[bin]!;
  }
  return { all, gathered, kept };
}
