/**
 * Exponential, logarithm and powers from nothing but + − × ÷ and √, whose every bit IEEE 754 fixes. The last digits of
 * Math.exp, Math.log and ** are left to each engine of JavaScript, and differ between Node, Excel's web views and their
 * next versions; with these, a scenario has the same figures everywhere.
 *
 * All are within 1e-15 of the value, relatively.
 */

/** 2^k for k = −1022 … 1023, at place k + 1022. */
const powersOfTwo = new Float64Array(2046);
powersOfTwo[1022] = 1;
for (let k = 1023; k < 2046; k++) powersOfTwo[k] = powersOfTwo[k - 1]! * 2;
for (let k = 1021; k >= 0; k--) powersOfTwo[k] = powersOfTwo[k + 1]! / 2;

/** ln 2 in two parts: whole multiples of the first, up to a few thousand, are exact. */
const LN2_HIGH = 0.693147180369123816;
const LN2_LOW = 1.9082149292705877e-10;

/** 1 / n! for n = 0 … 13. */
const inverseFactorials = [1];
for (let n = 1; n <= 13; n++) inverseFactorials.push(inverseFactorials[n - 1]! / n);

/** e^x; 0 and Infinity beyond what a number can hold. */
export function exp(x: number): number {
  if (!(x > -746)) return Number.isNaN(x) ? NaN : 0;
  if (x > 710) return Infinity;
  // x = k · ln 2 + r, with r so small that its series ends soon.
  const k = Math.round(x / Math.LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = inverseFactorials[13]!;
  for (let n = 12; n >= 0; n--) sum = sum * r + inverseFactorials[n]!;
  // In two steps, for 2^k alone may be more, or less, than a number can hold.
  const half = k >> 1;
  return sum * powersOfTwo[half + 1022]! * powersOfTwo[k - half + 1022]!;
}

/** Natural logarithm; −Infinity of 0, NaN below. */
export function log(x: number): number {
  if (Math.abs(x - 1) < NEAR) return logOfRatio((x - 1) / (x + 1), NEAR_TERMS);
  if (!(x >= SMALLEST && x < Infinity)) return logOfRare(x);
  // x = 2^exponent · m with m in 1 … 2, and m close to the middle of one of 128 cells, whose logarithm is known.
  scratch[0] = x;
  const high = words[1]!;
  const cell = (high >>> 13) & (CELLS - 1);
  const exponent = (high >>> 20) - 1023;
  const m = x * powersOfTwo[1022 - exponent]!;
  const middle = middleOf(cell);
  // From √2 on a cell counts to the next power of two: nothing large is taken off something large.
  const k = exponent + ((cell + CELLS - FIRST_ABOVE) >> 7);
  const s = (m - middle) / (m + middle);
  return k * LN2_HIGH + (k * LN2_LOW + logsOfCells[cell]! + 2 * s * (1 + s * s * (1 / 3 + (s * s) / 5)));
}

/** log(1 + x), exact for small x, too. */
export function log1p(x: number): number {
  return Math.abs(x) < NEAR ? logOfRatio(x / (2 + x), NEAR_TERMS) : log(1 + x);
}

/**
 * base^exponent for a base above 0. Whole exponents and halves of them are products and roots alone, so that their powers
 * are as exact as they can be.
 *
 * @example power(1.025, 2) // 1.050625 within the last digit
 */
export function power(base: number, exponent: number): number {
  const whole = Math.floor(exponent);
  const rest = exponent - whole;
  const root = rest === 0 ? 1 : rest === 0.5 ? Math.sqrt(base) : exp(rest * log(base));
  return (whole < 0 ? 1 / product(base, -whole) : product(base, whole)) * root;
}

function product(base: number, count: number): number {
  let result = 1;
  for (let left = count, square = base; left > 0; left = Math.floor(left / 2), square *= square) {
    if (left % 2 === 1) result *= square;
  }
  return result;
}

const CELLS = 128;
/** The first cell whose middle is above √2. */
const FIRST_ABOVE = 53;

/** So near to 1, logarithms are worked out from it, that they be exact relatively, too. */
const NEAR = 1 / 64;
/** Terms that bring the series within 1e-17: of a number near 1, and of a cell's middle. Within a cell three do. */
const NEAR_TERMS = 5;
const MIDDLE_TERMS = 12;

/** The smallest number with all its digits. */
const SMALLEST = powersOfTwo[0]!;

/** A number and, beside it, its bits: the second word holds sign, exponent and the first 20 bits of m. */
const scratch = new Float64Array(1);
const words = new Uint32Array(scratch.buffer);

function middleOf(cell: number): number {
  return 1 + (cell + 0.5) / CELLS;
}

const logsOfCells = Float64Array.from({ length: CELLS }, (_, cell) => {
  const middle = cell < FIRST_ABOVE ? middleOf(cell) : middleOf(cell) / 2;
  return logOfRatio((middle - 1) / (middle + 1), MIDDLE_TERMS);
});

/** log((1 + s) / (1 − s)) = 2 (s + s³/3 + s⁵/5 + …). */
function logOfRatio(s: number, terms: number): number {
  const square = s * s;
  let sum = 0;
  for (let n = 2 * terms - 1; n > 1; n -= 2) sum = (sum + 1 / n) * square;
  return 2 * s * (1 + sum);
}

function logOfRare(x: number): number {
  if (x > 0 && x < SMALLEST) return log(x * powersOfTwo[54 + 1022]!) - 54 * Math.LN2;
  return x === 0 ? -Infinity : x === Infinity ? Infinity : NaN;
}
