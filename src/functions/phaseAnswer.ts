import type { TableValues } from "../career/sheet";
import { CellError } from "./cellError";
import { isBlank, shown } from "./plainArguments";
import { services } from "./services";

/** CAREER.PHASE. */
export async function phase({ date }: { readonly date: unknown }): Promise<string> {
  const day = dayOf(date);
  const [table] = await services().readTables(["RoadmapPhases"]);
  if (table === undefined) {
    throw new CellError("unknown", "This workbook has no roadmap yet: write one from the Trajectory pane first.");
  }
  const found = phasesOf(table).findLast(({ from, to }) => from <= day && (to === null || day <= to));
  if (found !== undefined) return found.title;
  throw new CellError("unknown", `date is ${shown(date)}, which lies in no phase of the roadmap.`);
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

/** A date as Excel counts it, or as text such as 2026-03-01. */
function dayOf(given: unknown): number {
  const value: unknown = Array.isArray(given) ? given.flat()[0] : given;
  if (typeof value === "number") return Math.floor(value);
  const parsed =
    typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value.trim()) ? Date.parse(`${value.trim()}T00:00:00Z`) : NaN;
  if (!isBlank(value) && !Number.isNaN(parsed)) return parsed / 86_400_000 + 25_569;
  throw new CellError("value", `date is ${shown(value)}: give a date, such as TODAY() or DATE(2026,3,1).`);
}
