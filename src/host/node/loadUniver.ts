import { createRequire } from "node:module";
import "./iteratorHelpers";
import type { UniverModules } from "../grid/univer/modules";

const require = createRequire(import.meta.url);

/** Univer's CommonJS builds: its ES modules import a package in a way that Node refuses. */
export function loadUniver(): UniverModules {
  return {
    core: require("@univerjs/core"),
    formula: require("@univerjs/engine-formula"),
    sheets: require("@univerjs/sheets"),
    sheetsFormula: require("@univerjs/sheets-formula"),
  };
}
