import { beforeAll, expect, test } from "vitest";
import { registerCommands } from "../../src/commands/registerCommands";
import { createFlows } from "../../src/flows/createFlows";
import { registerFunctions } from "../../src/functions/registerFunctions";
import { startWithFunctions } from "../functions/inExcel";

/** Cells of a workbook that the ribbon has written in an Excel of this language. */
async function written(language: string) {
  const excel = await startWithFunctions({ displayLanguage: language, contentLanguage: language });
  try {
    const flows = createFlows();
    registerCommands(flows, () => registerFunctions(flows));
    await excel.invokeCommand("writeExamplePlan");
    await excel.settled(30_000);
    return excel.snapshot().sheets.map(({ name, cells }) => ({ name, cells }));
  } finally {
    excel.dispose();
  }
}

let english: Awaited<ReturnType<typeof written>>;
beforeAll(async () => {
  english = await written("en-US");
}, 60_000);

test("the formulas of a plan have Excel's English names and commas", () => {
  const formulas = english.flatMap(({ cells }) => cells.flatMap(({ cell }) => cell.formula ?? [])).join(" ");
  for (const name of ["CAREER.SIMULATE(", "COUNTIFS(", "IFERROR(", "INDEX("]) expect(formulas).toContain(name);
});

// Decimal commas, figures written from right to left, an i whose capital is not I.
test.each(["de-DE", "ar-SA", "tr-TR"])(
  "a workbook written in %s is the one written in English: formulas, dates and texts are sent as Excel keeps them",
  async (language) => {
    expect(await written(language)).toEqual(english);
  },
  60_000,
);
