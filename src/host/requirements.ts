import { ExcelError } from "./protocol/excelError";

/** Highest version of each requirement set; a set that is not listed is missing. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What every Excel that is kept up to date has. */
const CURRENT = {
  ExcelApi: "1.20",
  CustomFunctionsRuntime: "1.5",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  DialogApi: "1.2",
} as const satisfies RequirementSets;

/**
 * What the Excels in use have, as learn.microsoft.com/javascript/api/requirement-sets lists it under
 * excel/excel-api-requirement-sets, excel/custom-functions-requirement-sets and common/{shared-runtime, ribbon-api,
 * dialog-api}-requirement-sets (read 2025-11): perpetual versions under volume licence keep the sets of their day.
 */
export const EXCEL_VERSIONS = {
  "Excel 2016": { ExcelApi: "1.1", DialogApi: "1.1" },
  "Excel 2019": { ExcelApi: "1.8", DialogApi: "1.1" },
  "Excel 2021": {
    ExcelApi: "1.14",
    CustomFunctionsRuntime: "1.3",
    SharedRuntime: "1.1",
    RibbonApi: "1.2",
    DialogApi: "1.2",
  },
  "Excel LTSC 2024": {
    ExcelApi: "1.17",
    CustomFunctionsRuntime: "1.3",
    SharedRuntime: "1.2",
    RibbonApi: "1.2",
    DialogApi: "1.2",
  },
  "Excel for Microsoft 365": { ...CURRENT, ExcelApiDesktop: "1.1" },
  "Excel for Mac": { ...CURRENT, ExcelApiDesktop: "1.1" },
  "Excel on the web": { ...CURRENT, ExcelApiOnline: "1.1" },
} as const satisfies Record<string, RequirementSets>;

export type ExcelVersion = keyof typeof EXCEL_VERSIONS;

/** The sets in force, which a test can change while the add-in runs. */
export class Requirements {
  /** By the set's name in small letters: the client asks with every result of a function. */
  private highest: ReadonlyMap<string, string> = new Map();

  constructor(sets: RequirementSets) {
    this.use(sets);
  }

  use(sets: RequirementSets): void {
    this.highest = new Map(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
  }

  /** As Office.context.requirements.isSetSupported answers: names in any case, 1.10 is newer than 1.9. */
  has(name: string, version = "1.1"): boolean {
    const highest = this.highest.get(name.toLowerCase());
    return highest !== undefined && compareVersions(highest, version) >= 0;
  }

  /** Throws ApiNotFound for a member that came with a set which is not there. */
  require(since: string, member: string): void {
    const [set = "", version = "1.1"] = since.split(" ");
    if (since !== ALWAYS && !this.has(set, version))
      throw new ExcelError("ApiNotFound", `${member} came with ${since}`);
  }
}

/** Sets by which the client's own code asks what its host can do; no add-in asks for them. */
export const CLIENT_SETS = { CustomFunctions: "1.7", RichApiRuntime: "1.2", DelayForCellEdit: "1.1" };

/** For what an add-in never names: parts of the client's own conversation with Excel. */
export const ALWAYS = "always";

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
