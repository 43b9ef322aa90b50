import { ExcelError } from "./protocol/excelError";

/** Highest version of each requirement set; a set that is not listed is missing. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What the Excels in use have, as learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 * and …/excel/custom-functions-requirement-sets list them (perpetual versions keep the sets of the day they were made).
 */
export const EXCEL_VERSIONS = {
  "Excel 2016": versions("1.1", undefined),
  "Excel 2019": versions("1.8", undefined),
  "Excel 2021": versions("1.14", "1.3", { SharedRuntime: "1.1", RibbonApi: "1.1", DynamicArrays: "1.0" }),
  "Excel LTSC 2024": versions("1.17", "1.3", { SharedRuntime: "1.1", RibbonApi: "1.1" }),
  "Excel for Microsoft 365": versions("1.20", "1.4", {
    SharedRuntime: "1.1",
    RibbonApi: "1.2",
    ExcelApiDesktop: "1.1",
  }),
  "Excel for Mac": versions("1.20", "1.4", { SharedRuntime: "1.1", RibbonApi: "1.2", ExcelApiDesktop: "1.1" }),
  "Excel on the web": versions("1.20", "1.4", { SharedRuntime: "1.1", RibbonApi: "1.2", ExcelApiOnline: "1.1" }),
} as const satisfies Record<string, RequirementSets>;

export type ExcelVersion = keyof typeof EXCEL_VERSIONS;

/** The sets in force, which a test can change while the add-in runs. */
export class Requirements {
  constructor(private sets: RequirementSets) {}

  use(sets: RequirementSets): void {
    this.sets = sets;
  }

  /** As Office.context.requirements.isSetSupported answers: names in any case, 1.10 is newer than 1.9. */
  has(name: string, version = "1.1"): boolean {
    const key = Object.keys(this.sets).find((each) => each.toLowerCase() === name.toLowerCase());
    const highest = key === undefined ? undefined : this.sets[key];
    return highest !== undefined && compareVersions(highest, version) >= 0;
  }

  /** Throws ApiNotFound for a member that came with a set which is not there. */
  require(since: string, member: string): void {
    const [set = "", version = "1.1"] = since.split(" ");
    if (since !== ALWAYS && !this.has(set, version))
      throw new ExcelError("ApiNotFound", `${member} came with ${since}`);
  }
}

/** For what an add-in never names: parts of the client's own conversation with Excel. */
export const ALWAYS = "always";

function versions(excelApi: string, customFunctions: string | undefined, more: RequirementSets = {}): RequirementSets {
  return {
    ExcelApi: excelApi,
    ...(customFunctions && { CustomFunctionsRuntime: customFunctions }),
    DialogApi: "1.1",
    ...more,
  };
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
