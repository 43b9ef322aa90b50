/** The normal distribution: an exact quantile, and a table of it for drawing. */
import { log, power } from "./elementary";

/**
 * Quantile of N(0,1), accurate to about 1e-16 relative: Wichura's algorithm AS 241, PPND16
 * (Applied Statistics 37, 1988). What R calls qnorm and Excel NORM.S.INV.
 *
 * @param p strictly between 0 and 1
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return q * ratio(centre, r);
  }
  const tail = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const value = tail <= 5 ? ratio(middle, tail - 1.6) : ratio(far, tail - 5);
  return q < 0 ? -value : value;
}

interface Ratio {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

// Coefficients of the three rational functions, constant term first, as published.
const centre: Ratio = {
  above: [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
    67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  below: [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
    28729.085735721942674, 5226.495278852545925,
  ],
};
const middle: Ratio = {
  above: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  below: [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
};
const far: Ratio = {
  above: [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  below: [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
    1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
};

function ratio({ above, below }: Ratio, x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, c) => sum * x + c, 0);
}

/**
 * A draw from N(0,1) for 32 random bits: the sign from one bit, the size from the other 31.
 *
 * The half of the distribution below the median is cut into octaves of probability and each octave into 128 cells, so
 * the table is as fine in the tail as in the middle; within a cell the quantile is taken as a straight line, off by
 * less than 1e-5. The two halves mirror each other exactly, and sizes lie in 0 … 6.4.
 */
export function normalFromBits(random: number): number {
  const size = random >>> 1;
  // +1 or −1 by arithmetic: a branch on a random bit is guessed wrong half of the time.
  const sign = 1 - ((random & 1) << 1);
  if (size < CELLS) return sign * tail[size]!;
  // size = (128 + m + inside) · 2^shift, with m the cell of the octave.
  const shift = 24 - Math.clz32(size);
  const top = size >>> shift;
  const inside = (size - (top << shift) + 0.5) / (1 << shift);
  const cell = shift * CELLS + top - CELLS;
  const from = edges[cell]!;
  return sign * (from + (edges[cell + 1]! - from) * inside);
}

const CELLS = 128;
const OCTAVES = 24;

/** Distance from 0 of the quantile at the edge of each cell; the last edge is the median. */
const edges = Float64Array.from({ length: OCTAVES * CELLS + 1 }, (_, k) =>
  Math.abs(normalQuantile((CELLS + (k % CELLS)) * power(2, Math.floor(k / CELLS) - 32))),
);

/** The 128 rarest sizes have a point each. */
const tail = Float64Array.from({ length: CELLS }, (_, size) => -normalQuantile((size + 0.5) * 2 ** -32));
