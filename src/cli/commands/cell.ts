import { createFlows } from "../../flows/createFlows";
import type { Flows } from "../../flows/flows";
import { scenariosFor } from "../../flows/presets";
import { writePlan } from "../../flows/writePlan";
import type { NodeExcel } from "../../host/node/startHost";
import type { DescribedFunction } from "../../functions/reference";
import { DEFAULT_SEED, DEFAULT_TRIALS } from "../../projection/readRunOptions";
import { withExcel } from "../excel";
import { evaluate } from "../evaluate";
import { Failure } from "../failure";
import { functionsMetadata } from "../functionsMetadata";
import { matrixText } from "../matrixText";
import { readOptions } from "../options";
import { roadmapFile } from "../roadmapFile";
import type { Terminal } from "../terminal";
import { watchRuns } from "../watchRuns";
import { isWorkbook, withBlankSheet, workbookFile } from "../workbookFile";

/** `trajectory cell '=CAREER.PROJECT(…)' [--plan FILE] [--json]` */
export async function cell(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("cell", words, {
    texts: ["plan"],
    flags: ["json"],
    files: { min: 1, max: 1, what: "the formula" },
  });
  const [typed = ""] = options.files;
  const formula = typed.startsWith("=") ? typed : `=${typed}`;
  const { flows, finished } = watchRuns(createFlows());
  const { functions } = JSON.parse(await functionsMetadata()) as { readonly functions: readonly DescribedFunction[] };
  const known = functions.map(({ id, parameters }) => ({ name: `CAREER.${id}`, parameters }));
  const { values, error } = await withPlan(options.text("plan"), flows, terminal, (excel, sheet) =>
    evaluate(excel, formula, { known, sheet, finished }),
  );
  if (error !== undefined) throw new Failure(error);
  if (options.flag("json")) terminal.out(`${JSON.stringify(values)}\n`);
  else terminal.out(`${matrixText(values)}\n`);
}

/** An Excel with the plan in it that a file holds, and a sheet on which nothing stands. */
async function withPlan<T>(
  file: string | undefined,
  flows: Flows,
  terminal: Terminal,
  use: (excel: NodeExcel, sheet: string) => Promise<T>,
): Promise<T> {
  if (file !== undefined && isWorkbook(file)) {
    const { workbook, name } = withBlankSheet((await workbookFile(file)).workbook);
    return withExcel((excel) => use(excel, name), flows, workbook);
  }
  const roadmap = file === undefined ? undefined : await roadmapFile(file, flows, terminal);
  return withExcel(async (excel) => {
    if (roadmap !== undefined) {
      const scenarios = scenariosFor(roadmap);
      const projection = await flows.project(scenarios, { trials: DEFAULT_TRIALS, seed: DEFAULT_SEED });
      const start = roadmap.startDate?.slice(0, 7) ?? "2026-01";
      await writePlan({ roadmap, start, scenarios, projection });
    }
    return use(excel, "Sheet1");
  }, flows);
}
