/** The functions in every Excel that can run them, and in one that lacks what came after the first requirement set. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import exampleRoadmap from "../../assets/roadmaps/junior-to-senior-24-months.md";
import { generateMetadata } from "../../src/deploy/functionsMetadata.mjs";
import { createFlows } from "../../src/flows/createFlows";
import { exampleScenarios } from "../../src/flows/presets";
import { writePlan } from "../../src/flows/writePlan";
import { examples } from "../../src/functions/examples";
import type { FunctionsMetadata } from "../../src/host/functions/metadata";
import type { NodeExcel } from "../../src/host/node/startHost";
import { EXCEL_VERSIONS } from "../../src/host/requirements";
import { simulate } from "../../src/projection/simulate";
import { startWithFunctions } from "./inExcel";

const withFunctions = Object.entries(EXCEL_VERSIONS).filter(([, sets]) => "CustomFunctionsRuntime" in sets);
/** One of those that have the same sets. */
const products = new Map(withFunctions.map((each) => [JSON.stringify(each[1]), each])).values();

let excel: NodeExcel;
let newest: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  excel = await startWithFunctions();
  const roadmap = await createFlows().parseRoadmap({ name: "example.md", content: exampleRoadmap });
  const scenarios = exampleScenarios();
  await writePlan({ roadmap, start: "2026-01", scenarios, projection: simulate(scenarios, { trials: 100, seed: 1 }) });
  await excel.settled(60_000);
  newest = await answers();
}, 120_000);
afterAll(() => excel.dispose());

test.each([
  ...products,
  ["an Excel with the first set alone", { ExcelApi: "1.9", CustomFunctionsRuntime: "1.1" }] as const,
])(
  "%s answers every function as the newest does",
  async (_, sets) => {
    excel.setRequirements(sets);
    expect(await answers()).toEqual(newest);
  },
  120_000,
);

describe("where CustomFunctions.Error is not there yet, as in CustomFunctionsRuntime 1.1", () => {
  test("whatever is wrong is #VALUE!, and nothing waits for ever", async () => {
    const { Error: errors } = CustomFunctions;
    Reflect.deleteProperty(CustomFunctions, "Error");
    try {
      for (const formula of [
        "=CAREER.PROJECT(100000,41)",
        '=CAREER.LADDER("bakend")',
        '=CAREER.SIMULATE.LIVE("Stey")',
        '=CAREER.SIMULATE.LIVE("Stay",50)',
      ]) {
        expect(await answer(formula)).toMatchObject({ value: "#VALUE!" });
      }
    } finally {
      Object.assign(CustomFunctions, { Error: errors });
    }
  });
});

test("where functions cannot go on running, the live simulation says what to use", async () => {
  const metadata = JSON.parse(await generateMetadata()) as FunctionsMetadata;
  const functions = metadata.functions.map((each) => ({ ...each, options: {} }));
  excel.registerFunctions({ ...metadata, functions }, "CAREER");
  expect(await answer('=CAREER.SIMULATE.LIVE("Stay")')).toMatchObject({
    value: "#N/A",
    errorText: "This Excel does not keep a function running: use CAREER.SIMULATE.",
  });
  expect((await answer('=INDEX(CAREER.SIMULATE("Stay",20),1,1)')).value).toBe("Year");
});

/** What each example gives in a cell of its own. */
async function answers(): Promise<Readonly<Record<string, unknown>>> {
  const given: Record<string, unknown> = {};
  for (const [id, formula] of Object.entries(examples)) {
    excel.typeInto("Sheet1!A1", "");
    const { value, spill } = await answer(formula);
    given[id] = { value, spill, ...cellsOf(spill) };
  }
  return given;
}

async function answer(formula: string) {
  excel.typeInto("Sheet1!A1", formula);
  await excel.settled(60_000);
  return excel.readCell("Sheet1!A1");
}

function cellsOf(spill: string | undefined) {
  const cells = excel.snapshot().sheets.find(({ name }) => name === "Sheet1")?.cells ?? [];
  return spill === undefined ? {} : { cells: cells.map(({ row, column, cell }) => [row, column, cell.value]) };
}
