/** What this Excel can do. Each answer names the requirement set that brings it. */

/** Names, settings and null objects: without them nothing can be written in place. */
export const lowestExcelApi = "1.4";

export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** True where a cell can hold a live CAREER formula that spills: custom functions and dynamic arrays. */
export function canSpillFunctions(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1") && hasExcelApi("1.12");
}

/** What an older Excel leaves out, told to the person once a write. */
export const features = {
  conditionalFormats: { set: "1.6", missing: "Colours that follow the values are left out" },
  freeze: { set: "1.7", missing: "Headings do not stay in view" },
  charts: { set: "1.7", missing: "Charts are left out" },
  validation: { set: "1.8", missing: "Drop-down lists and checks of typed values are left out" },
  print: { set: "1.9", missing: "Pages are not set up for printing" },
} as const;

export type Feature = keyof typeof features;
