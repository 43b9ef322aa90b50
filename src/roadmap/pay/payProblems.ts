/** Gaps and overlaps of pay and years: kept as printed, and told. */
import type { Found } from "./findPaths";
import type { Stage } from "./stageOf";

/** Pay of one level beside that of the next. */
export function flagBands(stages: readonly Stage[], found: Found): void {
  stages.forEach(({ stage, line }, i) => {
    const before = stages[i - 1]?.stage;
    if (!before || before.max === null || stage.min === null || before.openMax) return;
    const note = (what: string) =>
      found.problems.push({ severity: "note", line, message: `Line ${line}: ${what}; both were kept as printed.` });
    if (stage.min > before.max)
      note(`pay between ${before.max} ("${before.title}") and ${stage.min} ("${stage.title}") belongs to no level`);
    if (stage.min < before.max)
      note(`the pay of "${before.title}" (to ${before.max}) and "${stage.title}" (from ${stage.min}) overlap`);
  });
}

/** Levels without years: with them pay may jump from one year to the next. */
export function flagLevels(stages: readonly Stage[], found: Found): void {
  if (stages.every(({ stage }) => stage.fromYear === null)) flagBands(stages, found);
}

/** Years of one stage beside those of the next, and beside the years that the path announces. */
export function flagYears({ path, stated, elapsed }: Found["paths"][number], found: Found): void {
  const line = path.lines[0];
  const note = (what: string) =>
    found.problems.push({
      severity: "note",
      line,
      message: `Line ${line}: in "${path.title}" ${what}; kept as printed.`,
    });
  path.stages.forEach((stage, i) => {
    const before = path.stages[i - 1];
    if (stage.fromYear === null) return;
    if (
      before &&
      before.toYear !== null &&
      (elapsed ? stage.fromYear < before.toYear : stage.fromYear <= before.toYear)
    )
      note(`"${before.title}" and "${stage.title}" share year ${stage.fromYear}`);
    if (before && before.toYear !== null && stage.fromYear > before.toYear + 1)
      note(`no stage covers the years between "${before.title}" and "${stage.title}"`);
    if (stated !== null && stated.to !== null && stage.fromYear > stated.to)
      note(`"${stage.title}" starts in year ${stage.fromYear}, after the ${stated.to} years that the timeline names`);
  });
}
