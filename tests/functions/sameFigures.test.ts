import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import example from "../../assets/scenarios/example.json";
import { evaluate } from "../../src/cli/evaluate";
import { runCli } from "../../src/cli/runCli";
import { createFlows } from "../../src/flows/createFlows";
import { writeProjection } from "../../src/flows/writeProjection";
import type { Fan, Projection } from "../../src/career/projection";
import { readScenarios } from "../../src/projection/readScenarios";
import { DEFAULT_SEED } from "../../src/projection/readRunOptions";
import { careerAt, whatItHangsOn } from "../../src/taskpane/questions";
import { startWithFunctions } from "./inExcel";

const read = readScenarios(example);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const scenarios = read.value;
const run = { trials: 400, seed: 7 };
const columns = ["p5", "p10", "p25", "p50", "p75", "p90", "p95", "mean", "sd", "standardError"] as const;
const rowOf = (fan: Fan) => columns.map((key) => fan[key]);

test("a cell, the pane's flow and the command line give the same figures", async () => {
  const inFlow = await createFlows().project(scenarios, run);
  const inCommand = await fromCommandLine();
  const excel = await startWithFunctions();
  try {
    await writeProjection(scenarios, inFlow);
    for (const [i, { name }] of scenarios.entries()) {
      const { values } = await evaluate(excel, `=CAREER.SIMULATE("${name}",${run.trials},${run.seed})`);
      const inCell = values.slice(1).map((row) => row.slice(1));
      expect(inCell).toHaveLength(10);
      expect(inFlow.scenarios[i]?.years.map(({ annual }) => rowOf(annual))).toEqual(inCell);
      expect(inCommand.scenarios[i]?.years.map(({ annual }) => rowOf(annual))).toEqual(inCell);
    }
    const beats = await evaluate(excel, `=CAREER.COMPARE(Scenarios[#All],${run.trials},${run.seed})`);
    expect(beats.values.slice(2).map((row) => row[7])).toEqual(
      inCommand.comparison.map(({ beatsBaselineCumulative }) => beatsBaselineCumulative),
    );
    expect(inCommand.comparison).toEqual(inFlow.comparison);
  } finally {
    excel.dispose();
  }
});

test("a cell and the pane tell the same of what a scenario hangs on, and of its middle career", async () => {
  const [scenario] = scenarios;
  if (!scenario) throw new Error("the example has no scenario");
  const asked = { scenario, seed: DEFAULT_SEED, money: "nominal" } as const;
  const inPane = await whatItHangsOn(asked);
  const career = await careerAt(asked, 0.5);
  const excel = await startWithFunctions();
  try {
    await writeProjection(scenarios, await createFlows().project(scenarios, run));
    const tornado = await evaluate(excel, `=CAREER.TORNADO("${scenario.name}")`);
    expect(tornado.values.slice(1).map((row) => row.slice(0, 5))).toEqual(
      inPane.rows.map((row) => [
        row.label,
        row.low,
        row.high,
        inPane.median + row.changeAtLow,
        inPane.median + row.changeAtHigh,
      ]),
    );
    const replay = await evaluate(excel, `=CAREER.REPLAY("${scenario.name}",0.5)`);
    expect(replay.values.slice(2).map((row) => row[2])).toEqual(career.career.events.map((e) => e.payAfter));
  } finally {
    excel.dispose();
  }
});

async function fromCommandLine(): Promise<Projection> {
  const folder = await mkdtemp(path.join(tmpdir(), "trajectory-"));
  try {
    const file = path.join(folder, "scenarios.json");
    await writeFile(file, JSON.stringify(example));
    let out = "";
    const words = ["simulate", file, "--trials", String(run.trials), "--seed", String(run.seed), "--json"];
    expect(await runCli(words, { out: (text) => void (out += text), err: () => undefined })).toBe(0);
    return JSON.parse(out) as Projection;
  } finally {
    await rm(folder, { recursive: true });
  }
}
