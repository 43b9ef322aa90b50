import type { Scenario } from "../../career/scenario";
import type { Projection } from "../../career/projection";
import { readNumber } from "../../career/readNumber";
import { createFlows } from "../../flows/createFlows";
import { evidenceNotes } from "../../projection/evidenceNotes";
import { type Precision, precisionRange, untilPrecise } from "../../projection/questions/untilPrecise";
import { MAX_TRIALS } from "../../projection/readRunOptions";
import { comparisonText } from "../comparisonText";
import { withExcel } from "../excel";
import { Failure } from "../failure";
import { readOptions, runOptions } from "../options";
import { scenarioFile } from "../scenarioFile";
import { tell } from "../tell";
import type { Terminal } from "../terminal";
import { together } from "../together";
import { withPool } from "../withPool";
import { isWorkbook, scenariosInSheets, workbookFile } from "../workbookFile";

/** `trajectory simulate FILE [--trials N] [--precision 0.1%] [--seed N] [--json]`: a scenario file, or a saved workbook's scenarios */
export async function simulate(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("simulate", words, {
    texts: ["trials", "precision", "seed"],
    flags: ["json"],
    files: { min: 1, max: 1, what: "FILE" },
  });
  const [run, precision, scenarios] = await together(
    () => runOptions(options),
    () => wishedPrecision(options.text("precision")),
    () => scenariosOf(options.files[0] ?? "", terminal),
  );
  tell(
    scenarios.flatMap((scenario) =>
      evidenceNotes(scenario).map((note) => ({ ...note, message: `${scenario.name}: ${note.message}` })),
    ),
    terminal,
  );
  const most = options.text("trials") === undefined ? MAX_TRIALS : run.trials;
  const signal = terminal.interruption?.();
  const projection = await withPool(({ project }) => {
    const simulated = (trials: number) => project(scenarios, { ...run, trials, ...(signal && { signal }) });
    return precision === undefined
      ? simulated(run.trials)
      : precisely(simulated, { relativeError: precision, maxTrials: most }, terminal);
  });
  terminal.out(options.flag("json") ? `${JSON.stringify(projection, null, 2)}\n` : `${comparisonText(projection)}\n`);
  if (projection.partial !== true) return;
  const kept = `the figures are those of the first ${projection.trials.toLocaleString("en-US")} trials alone`;
  throw new Failure(`Interrupted: ${kept}.`, 130);
}

/** @throws Failure 1 where it is no share that can be wished for */
function wishedPrecision(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const share = readNumber(text);
  const { min, max } = precisionRange;
  if (share !== null && share >= min && share <= max) return share;
  throw new Failure(
    `--precision: "${text}" is not a share from ${percent(min)} to ${percent(max)}; give the standard error wished for, such as 0.1%.`,
  );
}

/** As many trials as the wish takes; says so where they were not enough. */
async function precisely(
  run: (trials: number) => Promise<Projection>,
  wish: Required<Pick<Precision, "relativeError" | "maxTrials">>,
  terminal: Terminal,
): Promise<Projection> {
  const { projection, relativeError, met } = await untilPrecise(run, wish);
  if (!met && projection.partial !== true) {
    const remedy = wish.maxTrials < MAX_TRIALS ? "allow more with --trials" : "more are not run";
    terminal.err(
      `note: ${projection.trials.toLocaleString("en-US")} trials give the medians of the totals to ${percent(relativeError)}, not to the ${percent(wish.relativeError)} wished for; ${remedy}.\n`,
    );
  }
  return projection;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))}%`;
}

async function scenariosOf(file: string, terminal: Terminal): Promise<readonly Scenario[]> {
  if (!isWorkbook(file)) return scenarioFile(file, terminal);
  const { workbook } = await workbookFile(file);
  const scenarios = await withExcel(() => scenariosInSheets(file, terminal), createFlows(), workbook);
  if (scenarios === undefined)
    throw new Failure(`${file}: this workbook has no Scenarios table with a scenario in it.`);
  return scenarios;
}
