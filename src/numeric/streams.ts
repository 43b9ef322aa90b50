/**
 * Streams of chance without state. Every draw is a function of (seed, trial, purpose, index) alone, so that trial k is
 * the same trial in a run of 100 and of 1,000,000, on any worker, in any order, and two scenarios share their luck.
 *
 * A trial has two 32-bit keys; a draw mixes them with a counter by xor-shifts and two multiplications. The multipliers
 * are those of "lowbias32" (https://github.com/skeeto/hash-prospector), found by search for the least bias.
 */

/** Most draws of one purpose in a trial. */
export const STREAM_LENGTH = 1024;

/** First key of a trial: a whole number 0 … 2^32 − 1, as a signed 32-bit integer. */
export function firstKey(seed: number, trial: number): number {
  return mix(mix(seed ^ 0x6a09e667) + Math.imul(trial, 0x9e3779b1));
}

/** Second key of a trial, unrelated to the first. */
export function secondKey(seed: number, trial: number): number {
  return mix(mix(trial ^ 0x3c6ef372) ^ mix(seed + 0x510e527f));
}

/**
 * Draw number `index` (0 … STREAM_LENGTH − 1) of a purpose (0 … 63) as 32 random bits, a signed integer.
 */
export function bits(first: number, second: number, purpose: number, index: number): number {
  let x = (first + Math.imul(purpose * STREAM_LENGTH + index, 0x9e3779b1)) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15) ^ second, 0x846ca68b);
  return x ^ (x >>> 16);
}

/** Random bits as a number strictly between 0 and 1, the middle of one of 2^32 equal cells. */
export function unit(random: number): number {
  return ((random >>> 0) + 0.5) * 2 ** -32;
}

function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}
