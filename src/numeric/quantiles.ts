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

/** What one pass over a column tells. */
export interface Extremes {
  readonly min: number;
  readonly max: number;
  /** In the order of the numbers: it decides the last digits of the mean. */
  readonly sum: number;
}

/**
 * Quantiles (R type 7), mean and standard deviation in one go. The numbers are summed in their order, so equal columns
 * give equal results to the last bit. Takes about three passes: extremes and sum, counts, and the bins that hold a
 * wanted rank, within which alone numbers are compared with each other.
 *
 * @param values at least one, all finite; not changed
 * @param extremes those of the values, where whoever made the column already knows them
 */
export function describe(
  values: Float64Array,
  probabilities: readonly number[],
  { min, max, sum }: Extremes = extremesOf(values),
): Description {
  const n = values.length;
  if (n < 1 || !Number.isFinite(sum))
    throw new Error(`describe needs finite numbers, at least 1: n = ${n}, sum = ${sum}`);
  if (min === max) return { quantiles: probabilities.map(() => min), mean: min, sd: 0, min, max };
  const mean = sum / n;
  const count = binCount(n);
  const bins: Bins = { min, scale: (count - 1e-6) / (max - min), ends: new Uint32Array(count) };
  const squares = countInto(bins, values, mean);
  const ranks = probabilities.map((p) => rank(n, p));
  const numberAt = numbersAt(bins, values, ranks);
  const quantiles = ranks.map(({ below, share }) => {
    const low = numberAt(below);
    return share === 0 ? low : low + share * (numberAt(below + 1) - low);
  });
  return { quantiles, mean, sd: Math.sqrt(squares / (n - 1)), min, max };
}

function extremesOf(values: Float64Array): Extremes {
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

/** Equal steps from the least to the greatest number, and how many numbers lie up to the end of each. */
interface Bins {
  readonly min: number;
  /** Bins per unit, so little under their count that the greatest number falls into the last. */
  readonly scale: number;
  readonly ends: Uint32Array;
}

function binCount(n: number): number {
  return n < 4096 ? 512 : 4096;
}

/** Fills `ends` and returns the sum of squared deviations from the mean. */
function countInto({ min, scale, ends }: Bins, values: Float64Array, mean: number): number {
  // Neighbours count apart: one count waits for the last of its bin, and crowded columns have many of those in a row.
  const odd = new Uint32Array(ends.length);
  const pairs = values.length & ~1;
  let squares = 0;
  for (let i = 0; i < pairs; i += 2) {
    const a = values[i]!;
    const b = values[i + 1]!;
    ends[((a - min) * scale) | 0]!++;
    odd[((b - min) * scale) | 0]!++;
    squares += (a - mean) * (a - mean);
    squares += (b - mean) * (b - mean);
  }
  if (pairs < values.length) {
    const last = values[pairs]!;
    ends[((last - min) * scale) | 0]!++;
    squares += (last - mean) * (last - mean);
  }
  for (let bin = 0, passed = 0; bin < ends.length; bin++) {
    passed += ends[bin]! + odd[bin]!;
    ends[bin] = passed;
  }
  return squares;
}

/** The bin of the number that would stand at this place, from 0, if all were sorted. */
function binOf(ends: Uint32Array, place: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Answers which number would stand at a wanted place, from 0, if all were sorted. */
function numbersAt(bins: Bins, values: Float64Array, ranks: readonly Rank[]): (place: number) => number {
  const { ends } = bins;
  const wanted = new Uint8Array(ends.length);
  for (const { below, share } of ranks) {
    wanted[binOf(ends, below)] = WANTED;
    if (share > 0) wanted[binOf(ends, below + 1)] = WANTED;
  }
  // A run of places for each wanted bin, in the order of the bins.
  const cursors = new Int32Array(ends.length);
  let size = 0;
  for (let bin = 0; bin < ends.length; bin++) {
    if (wanted[bin] === 0) continue;
    cursors[bin] = size;
    size += ends[bin]! - startOf(ends, bin);
  }
  const numbers = keep(bins, values, wanted, cursors, size);
  return (place) => {
    const bin = binOf(ends, place);
    // The cursor has moved to the end of its run.
    const to = cursors[bin]!;
    const from = to - ends[bin]! + startOf(ends, bin);
    if (wanted[bin] === WANTED) wanted[bin] = isConstant(numbers, from, to) ? CONSTANT : MIXED;
    return wanted[bin] === CONSTANT ? numbers[from]! : select(numbers, to - (ends[bin]! - place), from, to - 1);
  };
}

// What is known of a bin.
const WANTED = 1;
const CONSTANT = 2;
const MIXED = 3;

/** Many people stand at the ceiling of a band: their bin is looked through once, however many ranks fall into it. */
function isConstant(values: Float64Array, from: number, to: number): boolean {
  const first = values[from]!;
  for (let i = from + 1; i < to; i++) if (values[i]! !== first) return false;
  return true;
}

/** The numbers of the wanted bins, bin by bin. */
function keep(
  { min, scale }: Bins,
  values: Float64Array,
  wanted: Uint8Array,
  cursors: Int32Array,
  size: number,
): Float64Array {
  if (room.picked.length <= size) room = newRoom(2 * size);
  const { picked, kept } = room;
  // Without a branch, for where many numbers crowd in a wanted bin, it would be guessed wrong as often as right: every
  // number is written, and the next one over it unless it is wanted.
  for (let i = 0, k = 0; i < values.length; i++) {
    const value = values[i]!;
    picked[k] = value;
    k += wanted[((value - min) * scale) | 0]!;
  }
  for (let i = 0; i < size; i++) {
    const value = picked[i]!;
    const bin = ((value - min) * scale) | 0;
    kept[cursors[bin]!++] = value;
  }
  return kept;
}

/** To pick and keep numbers in, used by one call at a time: fresh arrays for each would cost a tenth of its time. */
let room = newRoom(4096);

function newRoom(size: number): { readonly picked: Float64Array; readonly kept: Float64Array } {
  return { picked: new Float64Array(size + 1), kept: new Float64Array(size + 1) };
}

/** How many numbers lie below a bin. */
function startOf(ends: Uint32Array, bin: number): number {
  return bin === 0 ? 0 : ends[bin - 1]!;
}

/**
 * The number that would stand at `place` if `from` … `to` (both included) were sorted; moves them about. Parts in
 * three, so that a number that many share is done at once.
 */
function select(values: Float64Array, place: number, from: number, to: number): number {
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let below = from;
    let above = to;
    for (let i = from; i <= above;) {
      const value = values[i]!;
      if (value < pivot) {
        values[i++] = values[below]!;
        values[below++] = value;
      } else if (value > pivot) {
        values[i] = values[above]!;
        values[above--] = value;
      } else i++;
    }
    if (place < below) to = below - 1;
    else if (place > above) from = above + 1;
    else return pivot;
  }
  return values[place]!;
}
