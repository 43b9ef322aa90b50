/** Adds counts to counts of the same things. */
export function addCounts(sums: Uint32Array, more: Uint32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += more[i] ?? 0;
}
