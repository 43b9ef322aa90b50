import { afterEach, beforeEach, expect, test } from "vitest";
import { generateMetadata } from "../../src/deploy/functionsMetadata.mjs";
import type { RunOptions } from "../../src/flows/flows";
import { registerFunctions } from "../../src/functions/registerFunctions";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";
import { simulate } from "../../src/projection/simulate";

const metadata = await generateMetadata();
const formula = (seed: number) => `=INDEX(CAREER.SIMULATE({"path","backend";"years",3},20,${seed}),1,1)`;

let excel: NodeExcel;
let runs: RunOptions[];
beforeEach(async () => {
  excel = await startHost();
  excel.registerFunctions(metadata, "CAREER");
  runs = [];
  registerFunctions({
    project: (scenarios, options) => {
      runs.push(options);
      // The run with seed 1 would last for ever.
      if (options.seed !== 1) return Promise.resolve(simulate(scenarios, options));
      return new Promise((resolve) => {
        options.signal?.addEventListener("abort", () =>
          resolve({ ...simulate(scenarios, options), partial: true as const }),
        );
      });
    },
  });
});
afterEach(() => excel.dispose());

test("a call that its cell no longer waits for is cancelled, and the new one answered", async () => {
  excel.typeInto("A1", formula(1));
  await until(() => runs.length === 1);
  excel.typeInto("A1", formula(2));
  await excel.settled();
  expect(runs.map(({ seed, signal }) => [seed, signal?.aborted])).toEqual([
    [1, true],
    [2, false],
  ]);
  expect(excel.readCell("A1").value).toBe("Year");
});

test("a run that another cell still waits for goes on", async () => {
  excel.typeInto("A1", formula(1));
  excel.typeInto("A2", formula(1));
  await until(() => runs.length === 1);
  excel.typeInto("A1", formula(3));
  await until(() => runs.length === 2);
  expect(runs[0]?.signal?.aborted).toBe(false);
  excel.typeInto("A2", "");
  await excel.settled();
  expect(runs[0]?.signal?.aborted).toBe(true);
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}
