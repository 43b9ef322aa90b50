import { exampleScenarios } from "../../flows/presets";
import { type BenchReport, runBench } from "../../projection/bench/runBench";
import { DEFAULT_TRIALS } from "../../projection/readRunOptions";
import { mostExactTrials } from "../../projection/sketchTrials";
import { benchCells, type BenchCells } from "../benchCells";
import { benchHost, type HostTimes } from "../benchHost";
import { benchImporter, type ImporterTime } from "../benchImporter";
import { busyNote, cellRows, engineRows, hostRows, importerRows } from "../benchText";
import { Failure } from "../failure";
import { readOptions, runOptions } from "../options";
import { scenarioFile } from "../scenarioFile";
import { spawnPane, spawnWorker } from "../spawnWorker";
import type { Terminal } from "../terminal";
import { textTable } from "../textTable";
import { together } from "../together";

/** Years of the unit that is measured, where no scenarios are given. */
const benchYears = 12;

/** `trajectory bench [--json] [--quick] [--scenarios FILE.json] [--trials N]` */
export async function bench(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("bench", words, {
    texts: ["scenarios", "trials"],
    flags: ["json", "quick"],
    files: { min: 0, max: 0 },
  });
  const file = options.text("scenarios");
  const [run, scenarios] = await together(
    () => runOptions(options),
    () =>
      file === undefined
        ? exampleScenarios().map((scenario) => ({ ...scenario, years: benchYears }))
        : scenarioFile(file, terminal),
  );
  const most = mostExactTrials(scenarios);
  if (run.trials > most) {
    const figures = [run.trials, most].map((trials) => trials.toLocaleString("en-US"));
    throw new Failure(
      `--trials: ${figures[0]} of these scenarios are more than are kept one by one, which the unit measures; give at most ${figures[1]}.`,
    );
  }
  const quick = options.flag("quick");
  const now = () => performance.now();
  const engine = await runBench({
    scenarios,
    ...(options.text("trials") === undefined ? {} : { trials: run.trials }),
    quick,
    spawn: spawnWorker,
    now,
    processorTime: () => (process.cpuUsage().user + process.cpuUsage().system) / 1000,
    memory: () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers,
    onStep: (step) => terminal.err(`${step} …\n`),
  });
  terminal.err("importer …\n");
  const importer = benchImporter(now);
  terminal.err("embedded Excel …\n");
  const host = await benchHost(quick ? 1_000 : 10_000, now);
  terminal.err("cells of the embedded Excel …\n");
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Failure("there is no scenario to simulate: give a file with at least one.");
  const trials = quick ? 1_000 : DEFAULT_TRIALS;
  const pane = spawnPane();
  const cells = await benchCells({ scenario, trials, projectCells: 1_000, simulateCells: 100, now, pane }).finally(() =>
    pane.terminate(),
  );
  const report = { ...engine, importer, host, cells };
  terminal.out(options.flag("json") ? `${JSON.stringify(report, null, 2)}\n` : `${reportText(report)}\n`);
}

interface Report extends BenchReport {
  readonly importer: readonly ImporterTime[];
  readonly host: HostTimes;
  readonly cells: BenchCells;
}

function reportText(report: Report): string {
  const { engine, unit, importer, host, cells } = report;
  const size = `${unit.scenarios} scenarios × ${unit.trials.toLocaleString("en-US")} trials × ${unit.years} years`;
  const rows = [...engineRows(report), ...importerRows(importer), ...hostRows(host), ...cellRows(cells)];
  const table = textTable([{ title: "Measured" }, { title: "Took" }], rows);
  return [`${size}, engine ${engine}`, "", table, busyNote(report)]
    .filter((line, i) => i < 3 || line !== "")
    .join("\n");
}
