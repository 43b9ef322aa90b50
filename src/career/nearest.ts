/**
 * The known name that was probably meant, or undefined where none is near. Case does not count; a name that starts or
 * ends as the wanted one does is near, otherwise at most a third of the letters may differ.
 *
 * @example nearest("bakend", ["backend", "devops"]) // "backend"
 */
export function nearest(wanted: string, known: readonly string[]): string | undefined {
  const w = wanted.toLowerCase();
  if (w.length > LONGEST) return undefined;
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of known) {
    const n = name.toLowerCase();
    const contained = w.length >= 3 && (n.startsWith(w) || w.startsWith(n) || n.endsWith(w));
    const edits = editDistance(w, n);
    // Of several names that start as it does, the one with the fewest letters between is meant.
    const distance = contained ? edits / (2 * LONGEST) : edits;
    const allowed = Math.max(1, Math.floor(Math.max(w.length, n.length) / 3));
    if (distance <= allowed && distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** No name is longer than this, and nothing longer is one misspelt. */
const LONGEST = 80;

/** Levenshtein's distance; two neighbouring letters that changed places count as one change. */
function editDistance(s: string, b: string): number {
  const t = b.slice(0, LONGEST);
  let before: number[] = [];
  let previous = Array.from({ length: t.length + 1 }, (_, j) => j);
  for (let i = 1; i <= s.length; i++) {
    const row = [i];
    for (let j = 1; j <= t.length; j++) {
      const same = s[i - 1] === t[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[t.length] ?? 0;
}
