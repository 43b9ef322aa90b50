import path from "node:path";
import { saveXlsx } from "../../host/xlsx/saveXlsx";
import type { NodeExcel } from "../../host/node/startHost";
import type { WorkbookSnapshot } from "../../host/snapshot";
import type { Roadmap } from "../../career/roadmap";
import type { Scenario } from "../../career/scenario";
import type { WriteReport } from "../../career/sheet";
import type { Flows } from "../../flows/flows";
import { scenariosFor } from "../../flows/presets";
import { runOptionsInSheet } from "../../flows/projectWorkbook";
import { updatePaths } from "../../flows/updatedPaths";
import { type Plan, writePlan } from "../../flows/writePlan";
import { evidenceNotes } from "../../projection/evidenceNotes";
import type { TrialsAndSeed } from "../../projection/readRunOptions";
import exampleRoadmap from "../../../assets/roadmaps/junior-to-senior-24-months.md";
import { comparisonText } from "../comparisonText";
import { longestWait, withExcel } from "../excel";
import { Failure } from "../failure";
import { givenRunOptions, type Options, readOptions } from "../options";
import { phasesText } from "../phasesText";
import { roadmapFile, understood } from "../roadmapFile";
import { saveFile, workbookTarget } from "../saveFile";
import { scenarioFile } from "../scenarioFile";
import { tell } from "../tell";
import type { Terminal } from "../terminal";
import { together } from "../together";
import { withoutBlankSheets } from "../withoutBlankSheets";
import { isWorkbook, roadmapInSheets, scenariosInSheets, workbookFile } from "../workbookFile";
import { withPool } from "../withPool";

/** `trajectory plan [FILE] …`: the whole way from a document, or from a saved plan, to a saved workbook. */
export async function plan(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("plan", words, {
    texts: ["into", "scenarios", "start", "trials", "seed", "out"],
    files: { min: 0, max: 1 },
  });
  // What is only worth knowing is told once nothing is wrong.
  const notes: string[] = [];
  const later: Terminal = { ...terminal, err: (text) => void notes.push(text) };
  await withPool(async (flows) => {
    const asked = await readAsked(options, flows, later);
    const write = async (excel: NodeExcel): Promise<void> => {
      const made = await fillIn(asked, flows, later);
      for (const note of notes) terminal.err(note);
      const report = await writePlan(made);
      if (report.written.length === 0) throw new Failure(report.problems.map(({ message }) => message).join("\n"));
      tell(report.problems, terminal);
      await excel.settled(longestWait);
      await saveFile(asked.target, await saveXlsx(withoutBlankSheets(excel.snapshot())));
      terminal.out(planText(made, asked.target, report));
    };
    await withExcel(write, flows, asked.opened?.workbook);
  });
}

interface Asked {
  readonly run: Partial<TrialsAndSeed>;
  readonly month: string | undefined;
  readonly target: string;
  /** The saved plan to be gone on with. */
  readonly opened: { readonly file: string; readonly workbook: WorkbookSnapshot } | undefined;
  /** Undefined where the saved plan holds it. */
  readonly roadmap: Roadmap | undefined;
  readonly scenarios: readonly Scenario[] | undefined;
}

/** Everything that was asked for and given, checked. @throws Failure with all that is wrong */
async function readAsked(options: Options, flows: Flows, terminal: Terminal): Promise<Asked> {
  const [file] = options.files;
  const into = options.text("into") ?? (file !== undefined && isWorkbook(file) ? file : undefined);
  const document = file === into ? undefined : file;
  const scenariosFile = options.text("scenarios");
  const [run, month, target, workbook, roadmap, scenarios] = await together(
    () => givenRunOptions(options),
    () => startOption(options),
    () => workbookTarget(options.text("out") ?? into ?? "plan.xlsx", into),
    () => (into === undefined ? undefined : openToWrite(into, options.text("out") ?? into, terminal)),
    () => {
      if (document !== undefined) return roadmapFile(document, flows, terminal);
      if (into !== undefined) return undefined;
      return understood({ name: "the example roadmap", content: exampleRoadmap }, flows, terminal);
    },
    () => (scenariosFile === undefined ? undefined : scenarioFile(scenariosFile, terminal)),
  );
  const opened = into === undefined || workbook === undefined ? undefined : { file: into, workbook };
  return { run, month, target, opened, roadmap, scenarios };
}

/** A saved plan; one that holds what cannot be kept is saved under another name. @throws Failure where it would be lost */
async function openToWrite(file: string, target: string, terminal: Terminal): Promise<WorkbookSnapshot> {
  const { workbook, leftBehind } = await workbookFile(file);
  if (leftBehind.length === 0) return workbook;
  const lost = `${file} holds what cannot be kept here: ${leftBehind.join("; ")}.`;
  if (path.resolve(file) === path.resolve(target)) {
    throw new Failure(`${lost} Save under another name with --out, so that the file stays as it is.`);
  }
  terminal.err(`note: ${lost} ${target} is without.\n`);
  return workbook;
}

/** What was not given is taken from the saved plan, or from the example, and the scenarios are simulated. */
async function fillIn({ run, month, opened, ...given }: Asked, flows: Flows, terminal: Terminal): Promise<Plan> {
  const roadmap = given.roadmap ?? (await roadmapInSheets(opened?.file ?? "", terminal));
  if (opened && given.roadmap) tell(await updatePaths(roadmap), terminal);
  const inSheets = given.scenarios === undefined && opened ? await scenariosInSheets(opened.file, terminal) : undefined;
  const chosen = given.scenarios ?? inSheets ?? scenariosFor(roadmap);
  const start =
    month ?? (await flows.planStart()) ?? roadmap.startDate?.slice(0, 7) ?? chosen[0]?.start.date ?? "2026-01";
  // The plan and its scenarios begin in the same month, unless a person has said otherwise in the sheets.
  const scenarios = inSheets && month === undefined ? inSheets : dated(chosen, start);
  const projection = await flows.project(scenarios, { ...(await runOptionsInSheet()), ...run });
  return { roadmap, start, scenarios, projection };
}

function planText(
  { roadmap, start, scenarios, projection }: Plan,
  target: string,
  { kept, written }: WriteReport,
): string {
  return [
    `${roadmap.title}\n\n`,
    roadmap.phases.length === 0 ? "  No phases were found.\n\n" : `${phasesText(roadmap, start)}\n\n`,
    `${comparisonText(projection)}\n\n`,
    notesText(scenarios),
    kept.length === 0 ? "" : `Kept: ${kept.join(", ")}.\n`,
    `Saved ${target}: ${written.join(", ")}.\n`,
  ].join("");
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
