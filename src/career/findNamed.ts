/**
 * The one that is meant by a name as people type it: capitals do not count, nor do spaces, dashes and other signs where only one is
 * called so without them.
 *
 * @example findNamed("back-end", ["backend", "devops"], (name) => [name]) // "backend"
 */
export function findNamed<T>(
  wanted: string,
  all: readonly T[],
  namesOf: (item: T) => readonly (string | undefined)[],
): T | undefined {
  const called = (plain: (text: string) => string): readonly T[] => {
    const name = plain(wanted);
    return name === "" ? [] : all.filter((item) => namesOf(item).some((n) => n !== undefined && plain(n) === name));
  };
  const [exact] = called((text) => text.trim().toLowerCase());
  if (exact !== undefined) return exact;
  const alike = called((text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ""));
  return alike.length === 1 ? alike[0] : undefined;
}
