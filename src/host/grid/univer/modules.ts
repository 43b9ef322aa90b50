/**
 * Univer's packages, handed in: Node must take their CommonJS builds, a page bundles them, and code that only needs
 * their types should not load 10 MB of spreadsheet.
 */
export interface UniverModules {
  readonly core: typeof import("@univerjs/core");
  readonly formula: typeof import("@univerjs/engine-formula");
  readonly sheets: typeof import("@univerjs/sheets");
  readonly sheetsFormula: typeof import("@univerjs/sheets-formula");
}
