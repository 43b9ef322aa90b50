/** The functions under the ids of functions.json. */
import type { Flows } from "../flows/flows";
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

/** Hands every function to Excel, and connects them to this workbook and the flows' workers. */
export function registerFunctions({ project }: Pick<Flows, "project">): void {
  connectFunctions({
    project: (scenarios, options) => project(scenarios, options),
    ask: async (name, given, signal) => (await import("../flows/askEngine")).askEngine(name, given, signal),
    readTables,
  });
  for (const name of Object.keys(ids) as (keyof typeof functions)[]) {
    CustomFunctions.associate(ids[name], functions[name]);
  }
}
