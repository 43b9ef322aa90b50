import type { Scenario } from "../../career/scenario";
import { evidenceNotes } from "../../projection/evidenceNotes";
import { createFlows } from "../../flows/createFlows";
import { comparisonText } from "../comparisonText";
import { withExcel } from "../excel";
import { Failure } from "../failure";
import { readOptions, runOptions } from "../options";
import { scenarioFile } from "../scenarioFile";
import { spawnWorker } from "../spawnWorker";
import { tell } from "../tell";
import type { Terminal } from "../terminal";
import { together } from "../together";
import { isWorkbook, scenariosInSheets, workbookFile } from "../workbookFile";

/** `trajectory simulate FILE [--trials N] [--seed N] [--json]`: a scenario file, or the scenarios of a saved workbook */
export async function simulate(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("simulate", words, {
    texts: ["trials", "seed"],
    flags: ["json"],
    files: { min: 1, max: 1, what: "FILE" },
  });
  const [run, scenarios] = await together(
    () => runOptions(options),
    () => scenariosOf(options.files[0] ?? "", terminal),
  );
  tell(
    scenarios.flatMap((scenario) =>
      evidenceNotes(scenario).map((note) => ({ ...note, message: `${scenario.name}: ${note.message}` })),
    ),
    terminal,
  );
  const projection = await createFlows({ spawn: spawnWorker }).project(scenarios, run);
  terminal.out(options.flag("json") ? `${JSON.stringify(projection, null, 2)}\n` : `${comparisonText(projection)}\n`);
}

async function scenariosOf(file: string, terminal: Terminal): Promise<readonly Scenario[]> {
  if (!isWorkbook(file)) return scenarioFile(file, terminal);
  const { workbook } = await workbookFile(file);
  const scenarios = await withExcel(() => scenariosInSheets(file, terminal), createFlows(), workbook);
  if (scenarios === undefined)
    throw new Failure(`${file}: this workbook has no Scenarios table with a scenario in it.`);
  return scenarios;
}
