/**
 * Memory that this thread and its workers see at once, where there is any: in Node, and in pages that are isolated from
 * other origins. What stands in it is neither copied nor moved from one to the other.
 */
export interface Shared {
  readonly numbers: Float64Array;
  giveBack(): void;
}

/**
 * One piece of shared memory, lent to one run at a time and kept from run to run, as large as the largest needed: the
 * garbage collector does not count such memory, so pieces of their own would pile up.
 */
export function shareMemory(): { lend(numbers: number): Shared | undefined } {
  let kept: SharedArrayBuffer | null = null;
  let lent = false;
  return {
    lend(numbers) {
      if (lent || !isShareable()) return undefined;
      const bytes = numbers * Float64Array.BYTES_PER_ELEMENT;
      if (!kept || kept.byteLength < bytes) kept = new SharedArrayBuffer(bytes);
      lent = true;
      return { numbers: new Float64Array(kept, 0, numbers), giveBack: () => void (lent = false) };
    },
  };
}

function isShareable(): boolean {
  return (
    typeof SharedArrayBuffer === "function" &&
    (globalThis as { crossOriginIsolated?: boolean }).crossOriginIsolated !== false
  );
}
