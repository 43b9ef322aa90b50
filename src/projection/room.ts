/** Where columns of numbers are kept: each in memory of its own, or side by side in a room that was given. */
export type Room = (length: number) => Float64Array;

export const ownRoom: Room = (length) => new Float64Array(length);

/**
 * Pieces of the room one after another; what stood in it before still stands in them.
 *
 * @throws where it is used up
 */
export function roomIn(numbers: Float64Array): Room {
  let used = 0;
  return (length) => {
    const piece = numbers.subarray(used, used + length);
    if (piece.length < length) throw new Error(`a room of ${numbers.length} numbers is too small`);
    used += length;
    return piece;
  };
}
