/**
 * The same formula for sheets that a person has renamed: `Projection!B5` becomes `'My plan'!B5`.
 * Text in double quotes is left alone. `names` maps the names we use to the present ones.
 */
export function rewriteReferences(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return formula.replaceAll(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (match, quoted?: string, bare?: string) => {
      const present = names.get(quoted?.replaceAll("''", "'") ?? bare ?? "");
      return present === undefined ? match : `${quoteSheet(present)}!`;
    },
  );
}

/** A sheet name as formulas want it: `'My plan'`. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
