/**
 * The wished name, or the first of "name 2", "name 3" … that is not taken; case does not part two names, as in Excel.
 *
 * @example freeName("Stay", ["Stay", "stay 2"]) // "Stay 3"
 */
export function freeName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wished.toLowerCase())) return wished;
  const stem = wished.replace(/ \d+$/, "");
  let number = 2;
  while (used.has(`${stem} ${number}`.toLowerCase())) number++;
  return `${stem} ${number}`;
}
