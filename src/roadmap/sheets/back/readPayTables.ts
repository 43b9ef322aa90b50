import type { Ladder, PayPath, PayStage } from "../../../career/roadmap";
import { type Row, nowhere } from "./tableRows";

/** A path goes on while its name stays the same or is left empty. */
export function readPaths(rows: readonly Row[]): readonly PayPath[] {
  const paths: { title: string; stages: PayStage[] }[] = [];
  for (const row of rows) {
    const title = row.text("Path");
    const last = paths[paths.length - 1];
    const path = last && (title === "" || title === last.title) ? last : { title, stages: [] };
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

/** As for paths; step 1 begins a ladder anew. */
export function readLadders(rows: readonly Row[]): readonly Ladder[] {
  const ladders: { title: string; levels: { title: string; description: string }[] }[] = [];
  for (const row of rows) {
    const title = row.text("Ladder");
    const last = ladders[ladders.length - 1];
    // Step 1 begins a ladder, even one that is called like the ladder before it.
    const ladder =
      last && row.number("Step") !== 1 && (title === "" || title === last.title) ? last : { title, levels: [] };
    if (ladder !== last) ladders.push(ladder);
    ladder.levels.push({ title: row.text("Level"), description: String(row.value("Description") ?? "") });
  }
  return ladders.map((ladder) => ({ ...ladder, lines: nowhere }));
}
