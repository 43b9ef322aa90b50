import { exampleScenarios } from "../../flows/presets";
import { type BenchReport, runBench } from "../../projection/bench/runBench";
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
  const report = await runBench({
    scenarios,
    ...(options.text("trials") === undefined ? {} : { trials: run.trials }),
    quick: options.flag("quick"),
    spawn: spawnWorker,
    now: () => performance.now(),
    memory: () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers,
    onStep: (step) => terminal.err(`${step} …\n`),
  });
  terminal.out(options.flag("json") ? `${JSON.stringify(report, null, 2)}\n` : `${reportText(report)}\n`);
}

function reportText({ engine, unit, interactive, coldMs, growth, tenMillion }: BenchReport): string {
  const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  const rows = [
    ["One thread, all results", ms(unit.oneThreadMs)],
    ["  simulate", ms(unit.simulateMs)],
    ["  summarise, exact percentiles", ms(unit.summarizeMs)],
    ...(unit.twoWorkersMs === null ? [] : [["Two workers, all results", ms(unit.twoWorkersMs)]]),
    ["Plain version", `${ms(unit.plainMs)}, ${unit.ratioToPlain.toFixed(1)} times as long`],
    ["Trials a second", Math.round(unit.trialsPerSecond).toLocaleString("en-US")],
    ["Years of careers a second", Math.round(unit.pathYearsPerSecond).toLocaleString("en-US")],
    ["First run in a process", ms(coldMs)],
    ...interactive.map(({ scenarios, trials, p50Ms, p99Ms }) => [
      `${scenarios} × ${trials.toLocaleString("en-US")} trials`,
      `${ms(p50Ms)}, 99 of 100 under ${ms(p99Ms)}`,
    ]),
    ...growth.map(({ scenarios, trials, years, ms: time }) => [
      `${scenarios} × ${trials.toLocaleString("en-US")} trials × ${years} years`,
      ms(time),
    ]),
    ...(tenMillion === null
      ? []
      : [["Ten million trials", `${ms(tenMillion.ms)}, ${(tenMillion.sketchBytes / 1e6).toFixed(1)} MB of sketches`]]),
  ];
  const size = `${unit.scenarios} scenarios × ${unit.trials.toLocaleString("en-US")} trials × ${unit.years} years`;
  return `${size}, engine ${engine}\n\n${textTable([{ title: "Measured" }, { title: "Took" }], rows)}`;
}
