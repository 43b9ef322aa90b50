/**
 * The reference of the functions, and their table in the README, are made from the comments in functions.ts and from examples that are
 * run here. After a change of either: UPDATE_README=true npx vitest run --config tests/vitest.config.ts tests/functions/reference.test.ts
 */
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { afterAll, beforeAll, expect, test } from "vitest";
import exampleRoadmap from "../../assets/roadmaps/junior-to-senior-24-months.md";
import { evaluate } from "../../src/cli/evaluate";
import { generateMetadata } from "../../src/deploy/functionsMetadata.mjs";
import { matrixText } from "../../src/cli/matrixText";
import { createFlows } from "../../src/flows/createFlows";
import { exampleScenarios } from "../../src/flows/presets";
import { writePlan } from "../../src/flows/writePlan";
import { examples } from "../../src/functions/examples";
import {
  type DescribedFunction,
  functionReference,
  functionTable,
  type PrintedExample,
} from "../../src/functions/reference";
import type { NodeExcel } from "../../src/host/node/startHost";
import { simulate } from "../../src/projection/simulate";
import { startWithFunctions } from "./inExcel";

const begin = "<!-- functions -->\n";
const end = "\n<!-- /functions -->";

const { functions } = JSON.parse(await generateMetadata()) as {
  functions: readonly (DescribedFunction & { readonly helpUrl: string })[];
};
let excel: NodeExcel;
/** What stands between the marks of each page. */
let pages: readonly { readonly file: URL; readonly made: string }[];
let reference: string;

beforeAll(async () => {
  excel = await startWithFunctions();
  const roadmap = await createFlows().parseRoadmap({ name: "example.md", content: exampleRoadmap });
  const scenarios = exampleScenarios();
  await writePlan({ roadmap, start: "2026-01", scenarios, projection: simulate(scenarios, { trials: 100, seed: 1 }) });
  await excel.settled(60_000);
  const printed = new Map<string, PrintedExample>();
  for (const [id, formula] of Object.entries(examples)) {
    const { values, error } = await evaluate(excel, formula);
    printed.set(id, { formula, result: error ?? matrixText(values) });
  }
  reference = functionReference(
    functions,
    await readFile(new URL("../../src/functions/functions.ts", import.meta.url), "utf8"),
    printed,
  );
  pages = [
    {
      file: new URL("../../README.md", import.meta.url),
      made: await format(functionTable(functions), { parser: "markdown" }),
    },
    { file: new URL("../../src/functions/README.md", import.meta.url), made: reference },
  ];
  if (process.env["UPDATE_README"] === "true") await update();
}, 120_000);
afterAll(() => excel.dispose());

async function update(): Promise<void> {
  for (const { file, made } of pages) {
    const [before = "", rest = ""] = (await readFile(file, "utf8")).split(begin);
    await writeFile(
      file,
      `${before}${begin}\n${made.trim()}\n${end}${rest.slice(rest.indexOf(end.trim()) + end.trim().length)}`,
    );
  }
}

test("every function has an example, and every example an answer", () => {
  expect(Object.keys(examples)).toEqual(functions.map(({ id }) => id));
  expect(reference).not.toMatch(/#(N\/A|VALUE!|NUM!|NAME\?|REF!|SPILL!|DIV\/0!)/);
});

test("the pages have what code and examples give now", async () => {
  for (const { file, made } of pages) {
    const page = await readFile(file, "utf8");
    expect(page.slice(page.indexOf(begin) + begin.length, page.indexOf(end)).trim()).toBe(made.trim());
  }
});

test("help links and the table lead to a heading of the reference", () => {
  const anchors = [...reference.matchAll(/^### (.+)$/gm)].map(([, heading = ""]) =>
    heading.toLowerCase().replaceAll(" ", "-"),
  );
  expect(functions.map(({ helpUrl }) => helpUrl.split("#")[1])).toEqual(anchors);
  expect([...functionTable(functions).matchAll(/#([^)]+)\)/g)].map(([, anchor]) => anchor)).toEqual(anchors);
});
