/** Formulas that fetch what stands in the nth row of the table of phases, for sheets that show it. */

/** The value; empty past the last phase. The length tells an empty cell from a 0, which a comparison with "" may not. */
export function ofPhase(column: string, n: number): string {
  const cell = `INDEX(RoadmapPhases[${column}],${n})`;
  return `=IFERROR(IF(LEN(${cell})=0,"",${cell}),"")`;
}

/** Its title, cut where it is longer than a glance. */
export function phaseTitle(n: number): string {
  return `=IFERROR(${clipped(`INDEX(RoadmapPhases[Phase],${n})`, 80)},"")`;
}

/** At most so many characters of a text; the formula gives text for an empty cell too. */
export function clipped(text: string, most: number): string {
  return `LEFT(${text},${most})&IF(LEN(${text})>${most},"…","")`;
}
