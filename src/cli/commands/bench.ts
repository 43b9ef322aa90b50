import { exampleScenarios } from "../../flows/presets";
import { type BenchReport, runBench } from "../../projection/bench/runBench";
import { DEFAULT_TRIALS } from "../../projection/readRunOptions";
import { benchCells, type BenchCells, type CellTimes } from "../benchCells";
import { busyNote, engineRows } from "../benchText";
import { Failure } from "../failure";
import { readOptions, runOptions } from "../options";
import { scenarioFile } from "../scenarioFile";
import { spawnWorker } from "../spawnWorker";
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
  terminal.err("cells of the embedded Excel …\n");
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Failure("there is no scenario to simulate: give a file with at least one.");
  const trials = quick ? 1_000 : DEFAULT_TRIALS;
  const cells = await benchCells({ scenario, trials, projectCells: 1_000, simulateCells: 100, now });
  const report = { ...engine, cells };
  terminal.out(options.flag("json") ? `${JSON.stringify(report, null, 2)}\n` : `${reportText(report)}\n`);
}

function reportText(report: BenchReport & { readonly cells: BenchCells }): string {
  const { engine, unit, cells } = report;
  const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  const count = (value: number) => value.toLocaleString("en-US");
  const cellTimes = (times: CellTimes) => `${ms(times.ms)}, at most ${ms(times.longestBlockMs)} without a pause`;
  const rows = [
    ...engineRows(report),
    [`${count(cells.project.cells)} cells of CAREER.PROJECT`, cellTimes(cells.project)],
    [
      `${count(cells.simulate.cells)} cells of CAREER.SIMULATE × ${count(cells.simulate.trials)} trials`,
      cellTimes(cells.simulate),
    ],
  ];
  const size = `${unit.scenarios} scenarios × ${unit.trials.toLocaleString("en-US")} trials × ${unit.years} years`;
  const table = textTable([{ title: "Measured" }, { title: "Took" }], rows);
  return [`${size}, engine ${engine}`, "", table, busyNote(report)]
    .filter((line, i) => i < 3 || line !== "")
    .join("\n");
}
