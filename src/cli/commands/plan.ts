import { saveXlsx } from "../../host/xlsx/saveXlsx";
import type { Scenario } from "../../career/scenario";
import type { Flows } from "../../flows/flows";
import { exampleScenarios, scenariosFor } from "../../flows/presets";
import { writePlan } from "../../flows/writePlan";
import { evidenceNotes } from "../../projection/evidenceNotes";
import exampleRoadmap from "../../../assets/roadmaps/junior-to-senior-24-months.md";
import { comparisonText } from "../comparisonText";
import { withExcel } from "../excel";
import { Failure } from "../failure";
import { type Options, readOptions, runOptions } from "../options";
import { phasesText } from "../phasesText";
import { roadmapFile, understood } from "../roadmapFile";
import { saveFile, saveTarget } from "../saveFile";
import { scenarioFile } from "../scenarioFile";
import { tell } from "../tell";
import type { Terminal } from "../terminal";
import { together } from "../together";
import { withoutBlankSheets } from "../withoutBlankSheets";
import { withPool } from "../withPool";

/** Milliseconds for all cells to be calculated; a million trials in each take their time. */
const longestWait = 300_000;

/** `trajectory plan [FILE.md] …`: the whole way from a document to a saved workbook. */
export async function plan(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("plan", words, {
    texts: ["scenarios", "start", "trials", "seed", "out"],
    files: { min: 0, max: 1 },
  });
  await withPool((flows) => make(options, flows, terminal));
}

async function make(options: Options, flows: Flows, terminal: Terminal): Promise<void> {
  const [file] = options.files;
  const scenariosFile = options.text("scenarios");
  // What is only worth knowing is told once nothing is wrong.
  const notes: string[] = [];
  const later: Terminal = { ...terminal, err: (text) => void notes.push(text) };
  const [run, month, target, roadmap, given] = await together(
    () => runOptions(options),
    () => startOption(options),
    () => saveTarget(options.text("out") ?? "plan.xlsx"),
    () =>
      file === undefined
        ? understood({ name: "the example roadmap", content: exampleRoadmap }, flows, later)
        : roadmapFile(file, flows, later),
    () => (scenariosFile === undefined ? exampleScenarios() : scenarioFile(scenariosFile, later)),
  );
  for (const note of notes) terminal.err(note);
  const start = month ?? roadmap.startDate?.slice(0, 7) ?? given[0]?.start.date ?? "2026-01";
  const scenarios = dated(scenariosFile === undefined ? scenariosFor(roadmap) : given, start);
  const projection = await flows.project(scenarios, run);

  const written = await withExcel(async (excel) => {
    const report = await writePlan({ roadmap, start, scenarios, projection });
    if (report.written.length === 0) throw new Failure(report.problems.map(({ message }) => message).join("\n"));
    tell(report.problems, terminal);
    await excel.settled(longestWait);
    await saveFile(target, await saveXlsx(withoutBlankSheets(excel.snapshot())));
    return report.written;
  }, flows);

  terminal.out(`${roadmap.title}\n\n`);
  terminal.out(roadmap.phases.length === 0 ? "  No phases were found.\n\n" : `${phasesText(roadmap, start)}\n\n`);
  terminal.out(`${comparisonText(projection)}\n\n`);
  terminal.out(notesText(scenarios));
  terminal.out(`Saved ${target}: ${written.join(", ")}.\n`);
}

function startOption(options: Options): string | undefined {
  const text = options.text("start");
  if (text === undefined || /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new Failure(`--start ${text} is not a month: give it as YYYY-MM, such as 2026-01.`);
}

/** The plan and its scenarios begin in the same month. */
function dated(scenarios: readonly Scenario[], date: string): readonly Scenario[] {
  return scenarios.map((scenario) => ({ ...scenario, start: { ...scenario.start, date } }));
}

/** What leaves public data, once for all scenarios that do. */
function notesText(scenarios: readonly Scenario[]): string {
  const names = new Map<string, string[]>();
  for (const scenario of scenarios) {
    for (const { message } of evidenceNotes(scenario))
      names.set(message, [...(names.get(message) ?? []), scenario.name]);
  }
  const lines = [...names].map(([message, who]) => `  ${who.join(", ")}: ${message}\n`);
  return lines.length === 0 ? "" : `Beyond public data\n${lines.join("")}\n`;
}
