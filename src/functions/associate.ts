/** Hands the functions to Excel under the ids of functions.json, and connects them to this workbook and its workers. */
import { createFlows } from "../flows/createFlows";
import { readTables } from "../workbook/readTables";
import * as functions from "./functions";
import { connectFunctions } from "./services";

/** Id in functions.json by the name of the declaration. */
export const ids: Readonly<Record<keyof typeof functions, string>> = {
  project: "PROJECT",
  simulate: "SIMULATE",
  simulateLive: "SIMULATE.LIVE",
  compare: "COMPARE",
  chance: "CHANCE",
  yearsTo: "YEARSTO",
  breakEven: "BREAKEVEN",
  moveValue: "MOVEVALUE",
  paths: "PATHS",
  ladder: "LADDER",
  band: "BAND",
  level: "LEVEL",
  realPay: "REALPAY",
  fit: "FIT",
  tornado: "TORNADO",
  replay: "REPLAY",
  phase: "PHASE",
  version: "VERSION",
};

/** Registers every function. Runs once when the page loads; again after a host lost them. */
export function associateFunctions(): void {
  for (const name of Object.keys(ids) as (keyof typeof functions)[]) {
    CustomFunctions.associate(ids[name], functions[name]);
  }
}

const flows = createFlows();
connectFunctions({ project: (scenarios, options) => flows.project(scenarios, options), readTables });
associateFunctions();
