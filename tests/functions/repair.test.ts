import { expect, test } from "vitest";
import { project } from "../../src/flows/project";
import { repairFunctions } from "../../src/flows/repairFunctions";
import { generateMetadata } from "../../src/deploy/functionsMetadata.mjs";
import { registerFunctions } from "../../src/functions/registerFunctions";
import { startHost } from "../../src/host/node/startHost";

test("Repair wakes functions of a file that was open before the add-in", async () => {
  const excel = await startHost();
  try {
    excel.typeInto("A1", "=CAREER.PROJECT(100000,2)");
    await excel.settled();
    expect(excel.readCell("A1").value).toBe("#NAME?");
    await Excel.run(async (context) => {
      // As in Excel, nothing calculates the cell again by itself.
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    excel.registerFunctions(await generateMetadata(), "CAREER");
    expect(excel.readCell("A1").value).toBe("#NAME?");
    expect(await repairFunctions(() => registerFunctions({ project }))).toEqual({
      written: [],
      kept: [],
      problems: [],
    });
    await excel.settled();
    expect(excel.readCell("A1")).toMatchObject({ value: "Year", spill: "A1:D3" });
  } finally {
    excel.dispose();
  }
});

test("Repair says where functions cannot run at all, and touches nothing", async () => {
  const excel = await startHost({ excel: "Excel 2019" });
  try {
    const { problems } = await repairFunctions(() => {
      throw new Error("nothing is to be registered");
    });
    expect(problems).toEqual([
      {
        severity: "error",
        message:
          "This Excel cannot run CAREER functions; Excel 2021, Microsoft 365 and Excel on the web do. Run Projection writes the results as values here.",
      },
    ]);
  } finally {
    excel.dispose();
  }
});
