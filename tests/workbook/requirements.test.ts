import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lowestExcelApi } from "../../src/workbook/requirements";

const manifest = readFileSync("manifest.xml", "utf8");

test("the add-in is offered from the Excel on that it can write into", () => {
  expect(/<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1]).toBe(lowestExcelApi);
});

test("ribbon and functions are offered where they can share the pane's page", () => {
  expect(/<bt:Set Name="SharedRuntime" MinVersion="([\d.]+)"/.exec(manifest)?.[1]).toBe("1.1");
});
