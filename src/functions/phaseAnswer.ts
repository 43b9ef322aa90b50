import type { TableValues } from "../career/sheet";
import { isoDate } from "../flows/isoDate";
import { CellError } from "./cellError";
import { dateArgument } from "./dateArgument";
import { services } from "./services";

/** CAREER.PHASE. */
export async function phase({ date }: { readonly date: unknown }): Promise<string> {
  const day = dateArgument(date, "date", "TODAY() or DATE(2026,3,1)");
  const [table] = await services().readTables(["RoadmapPhases"]);
  const phases = table === undefined ? [] : phasesOf(table);
  if (phases.length === 0) {
    throw new CellError("unknown", "This workbook has no roadmap yet: write one from the Trajectory pane first.");
  }
  const found = phases.findLast(({ from, to }) => from <= day && (to === null || day <= to));
  if (found !== undefined) return found.title;
  const begins = isoDate(Math.min(...phases.map(({ from }) => from)));
  const ends = phases.some(({ to }) => to === null)
    ? ""
    : ` to ${isoDate(Math.max(...phases.map(({ to }) => to ?? 0)))}`;
  throw new CellError(
    "unknown",
    `date is ${isoDate(day)}, which lies in no phase of the roadmap: its phases run from ${begins}${ends}.`,
  );
}

interface DatedPhase {
  readonly title: string;
  readonly from: number;
  readonly to: number | null;
}

function phasesOf({ columns, rows }: TableValues): readonly DatedPhase[] {
  const at = (name: string) => columns.findIndex((column) => column.toLowerCase() === name);
  const [title, start, end] = [at("phase"), at("starts"), at("ends")];
  return rows.flatMap((row) => {
    const from = row[start];
    const to = row[end];
    return typeof from === "number"
      ? [{ title: String(row[title] ?? ""), from, to: typeof to === "number" ? to : null }]
      : [];
  });
}
