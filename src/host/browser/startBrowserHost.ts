import * as core from "@univerjs/core";
import * as formula from "@univerjs/engine-formula";
import * as sheets from "@univerjs/sheets";
import * as sheetsFormula from "@univerjs/sheets-formula";
import { createHost, type EmbeddedExcel, type HostOptions } from "../createHost";
import { createUniverGrid } from "../grid/univer/createUniverGrid";

/**
 * An Excel for the add-in in a frame of this page, over the workbook that `univer` shows (a new one when it shows none).
 *
 * The frame loads three scripts in this order: one that calls `connect(window)` of what is given back and keeps what it
 * answers, Microsoft's `excel-web-16.00.js`, and one that calls what was kept. Then the add-in's own page goes on.
 */
export function startBrowserHost(univer: core.Univer, options: HostOptions = {}): EmbeddedExcel {
  return createHost(createUniverGrid({ core, formula, sheets, sheetsFormula }, univer), options);
}
