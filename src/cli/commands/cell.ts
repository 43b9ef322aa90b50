import { createFlows } from "../../flows/createFlows";
import { scenariosFor } from "../../flows/presets";
import { writePlan } from "../../flows/writePlan";
import { DEFAULT_SEED, DEFAULT_TRIALS } from "../../projection/readRunOptions";
import { withExcel } from "../excel";
import { evaluate, type Evaluated } from "../evaluate";
import { Failure } from "../failure";
import { readOptions } from "../options";
import { roadmapFile } from "../roadmapFile";
import type { Terminal } from "../terminal";
import { textTable } from "../textTable";

/** `trajectory cell '=CAREER.PROJECT(…)' [--plan FILE.md] [--json]` */
export async function cell(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("cell", words, { texts: ["plan"], flags: ["json"], files: { min: 1, max: 1 } });
  const [typed = ""] = options.files;
  const formula = typed.startsWith("=") ? typed : `=${typed}`;
  const file = options.text("plan");
  const flows = createFlows();
  const roadmap = file === undefined ? undefined : await roadmapFile(file, flows, terminal);
  const { values, error } = await withExcel(async (excel) => {
    if (roadmap !== undefined) {
      const scenarios = scenariosFor(roadmap);
      const projection = await flows.project(scenarios, { trials: DEFAULT_TRIALS, seed: DEFAULT_SEED });
      const start = roadmap.startDate?.slice(0, 7) ?? "2026-01";
      await writePlan({ roadmap, start, scenarios, projection });
    }
    return evaluate(excel, formula);
  }, flows);
  if (error !== undefined) throw new Failure(error);
  if (options.flag("json")) terminal.out(`${JSON.stringify(values)}\n`);
  else terminal.out(`${matrixText(values)}\n`);
}

/** Rows under their columns; numbers to the cent, on the right. */
function matrixText(values: Evaluated["values"]): string {
  const [header = [], ...rows] = values.map((row) => row.map(shown));
  if (rows.length === 0) return header.join("  ");
  const columns = header.map((title, i) => ({
    title,
    align: values.slice(1).some((row) => typeof row[i] === "number") ? ("right" as const) : ("left" as const),
  }));
  return textTable(columns, rows);
}

function shown(value: Evaluated["values"][number][number]): string {
  if (typeof value !== "number") return String(value ?? "");
  return Number.isInteger(value) || Math.abs(value) < 10
    ? String(Number(value.toPrecision(12)))
    : value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
