import type { Ladder, PayPath, PayStage } from "../../../career/roadmap";
import { type Row, nowhere } from "./tableRows";

export function readPaths(rows: readonly Row[]): readonly PayPath[] {
  const paths: { title: string; stages: PayStage[] }[] = [];
  for (const row of rows) {
    const title = row.text("Path");
    const last = paths[paths.length - 1];
    const path = goesOn(row, title, last) ? last : { title, stages: [] };
    if (path !== last) paths.push(path);
    path.stages.push({
      title: row.text("Stage"),
      fromYear: row.number("From year"),
      toYear: row.number("To year"),
      min: row.number("Pay from"),
      max: row.number("Pay to"),
      openMax: row.text("Open end").toLowerCase() === "yes",
    });
  }
  return paths.map((path) => ({ ...path, lines: nowhere }));
}

export function readLadders(rows: readonly Row[]): readonly Ladder[] {
  const ladders: { title: string; levels: { title: string; description: string }[] }[] = [];
  for (const row of rows) {
    const title = row.text("Ladder");
    const last = ladders[ladders.length - 1];
    const ladder = goesOn(row, title, last) ? last : { title, levels: [] };
    if (ladder !== last) ladders.push(ladder);
    ladder.levels.push({ title: row.text("Level"), description: String(row.value("Description") ?? "") });
  }
  return ladders.map((ladder) => ({ ...ladder, lines: nowhere }));
}

/** Whether the row belongs to what stands above it: two that follow each other may be called the same, and step 1 begins anew. */
function goesOn<T extends { readonly title: string }>(row: Row, title: string, above: T | undefined): above is T {
  return above !== undefined && row.number("Step") !== 1 && (title === "" || title === above.title);
}
