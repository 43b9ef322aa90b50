import { createFlows } from "../../flows/createFlows";
import { scenariosFor } from "../../flows/presets";
import { writePlan } from "../../flows/writePlan";
import { ids } from "../../functions/registerFunctions";
import { DEFAULT_SEED, DEFAULT_TRIALS } from "../../projection/readRunOptions";
import { withExcel } from "../excel";
import { evaluate } from "../evaluate";
import { Failure } from "../failure";
import { matrixText } from "../matrixText";
import { readOptions } from "../options";
import { roadmapFile } from "../roadmapFile";
import type { Terminal } from "../terminal";

/** `trajectory cell '=CAREER.PROJECT(…)' [--plan FILE.md] [--json]` */
export async function cell(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("cell", words, {
    texts: ["plan"],
    flags: ["json"],
    files: { min: 1, max: 1, what: "the formula" },
  });
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
    return evaluate(
      excel,
      formula,
      Object.values(ids).map((id) => `CAREER.${id}`),
    );
  }, flows);
  if (error !== undefined) throw new Failure(error);
  if (options.flag("json")) terminal.out(`${JSON.stringify(values)}\n`);
  else terminal.out(`${matrixText(values)}\n`);
}
