import { evidenceNotes } from "../../projection/evidenceNotes";
import { createFlows } from "../../flows/createFlows";
import { comparisonText } from "../comparisonText";
import { readOptions, runOptions } from "../options";
import { scenarioFile } from "../scenarioFile";
import { spawnWorker } from "../spawnWorker";
import { tell } from "../tell";
import type { Terminal } from "../terminal";
import { together } from "../together";

/** `trajectory simulate FILE.json [--trials N] [--seed N] [--json]` */
export async function simulate(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("simulate", words, {
    texts: ["trials", "seed"],
    flags: ["json"],
    files: { min: 1, max: 1, what: "FILE.json" },
  });
  const [run, scenarios] = await together(
    () => runOptions(options),
    () => scenarioFile(options.files[0] ?? "", terminal),
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
