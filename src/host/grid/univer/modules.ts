import type * as core from "@univerjs/core";
import type * as formula from "@univerjs/engine-formula";
import type * as sheets from "@univerjs/sheets";
import type * as sheetsFormula from "@univerjs/sheets-formula";

/**
 * Univer's packages, handed in: Node must take their CommonJS builds, a page bundles them, and code that only needs
 * their types should not load 10 MB of spreadsheet.
 */
export interface UniverModules {
  readonly core: typeof core;
  readonly formula: typeof formula;
  readonly sheets: typeof sheets;
  readonly sheetsFormula: typeof sheetsFormula;
}
