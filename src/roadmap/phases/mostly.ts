/** True of more than half of them; false where there are none. */
export function mostly<T>(all: readonly T[], test: (one: T) => boolean): boolean {
  return all.length > 0 && all.filter(test).length * 2 > all.length;
}
