/** What this Excel can do. Each answer names the requirement set that brings it. */

/** Names, settings and null objects: without them nothing can be written in place. */
export const lowestExcelApi = "1.4";

/** Told where nothing can be written. */
export const tooOld = `This Excel is too old to write the plan into: it needs ExcelApi ${lowestExcelApi}, which Excel 2019 and later have.`;

export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** True where cells can call the add-in's functions. */
export function canRunFunctions(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
}

/** True where what such a function gives can spill: ExcelApi 1.12 brought dynamic arrays. */
export function canSpillFunctions(): boolean {
  return canRunFunctions() && hasExcelApi("1.12");
}

/** The Excels that can do both. */
export const excelsWithFunctions = "Excel 2021, Microsoft 365 and Excel on the web do";

/** What an older Excel leaves out, told to the person once a write. */
export const features = {
  conditionalFormats: { set: "1.6", missing: "Colours that follow the values are left out" },
  freeze: { set: "1.7", missing: "Headings do not stay in view" },
  charts: { set: "1.7", missing: "Charts are left out" },
  validation: { set: "1.8", missing: "Drop-down lists and checks of typed values are left out" },
  print: { set: "1.9", missing: "Pages are not set up for printing" },
} as const;

export type Feature = keyof typeof features;
