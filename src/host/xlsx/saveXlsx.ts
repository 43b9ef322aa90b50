import { parseRange, rangeRef, writeXlsx } from "hucre";
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { amendParts } from "./amendParts";
import { chartOut } from "./chartOut";
import { readParts, writeParts } from "./parts";
import { sheetOut, type AddInFunctions } from "./sheetOut";
import { storedFormula } from "./storedFormula";

export interface SaveOptions {
  /**
   * "values" (default): cells of the add-in's functions keep only what they showed, so that the file is whole wherever it is
   * opened. "formulas": they stay live in the form Excel stores add-in functions in, with the values cached.
   */
  readonly addInFunctions?: AddInFunctions;
}

/** Prefix of the document properties that keep the add-in's settings. */
export const SETTING = "addin:";

/**
 * The workbook as the bytes of an .xlsx file: values, formulas with their results, looks, tables, validation, conditional
 * formats, names, charts, print setup. Excel and LibreOffice compute all formulas anew when they open it.
 *
 * @throws when a chart is of a kind that cannot be saved, naming it
 */
export async function saveXlsx(workbook: WorkbookSnapshot, options: SaveOptions = {}): Promise<Uint8Array> {
  const { addInFunctions = "values" } = options;
  const charts = workbook.sheets.map((sheet) => sheet.charts.map(chartOut));
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map((sheet, i) =>
      sheetOut(sheet, { styles: workbook.styles, charts: charts[i] ?? [], addInFunctions }),
    ),
    namedRanges: [...workbook.names.map(nameOut), ...workbook.sheets.flatMap(printNames)],
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex((sheet) => sheet.name === workbook.activeSheet),
    ),
    properties: {
      custom: Object.fromEntries(
        Object.entries(workbook.settings).map(([key, value]) => [SETTING + key, settingText(value)]),
      ),
    },
  });
  const parts = await readParts(bytes);
  amendParts(parts, workbook, charts);
  return writeParts(parts);
}

/** JSON that XML can hold. */
function settingText(value: unknown): string {
  return JSON.stringify(value).replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
}

function nameOut({ name, formula, sheet }: NameSnapshot): { name: string; range: string; scope?: string } {
  return { name, range: storedFormula(formula), ...(sheet === undefined ? {} : { scope: sheet }) };
}

/** Print area and titles are names of the sheet; hucre writes their sheet without the quotes that most names need. */
function printNames({ name, print }: SheetSnapshot): { name: string; range: string; scope: string }[] {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const area =
    print?.area === undefined
      ? []
      : [
          {
            name: "_xlnm.Print_Area",
            range: print.area
              .split(",")
              .map((area) => sheet + absolute(area))
              .join(","),
            scope: name,
          },
        ];
  const repeated = [print?.titleColumns, print?.titleRows].flatMap((lines) =>
    lines === undefined ? [] : sheet + absoluteLines(lines),
  );
  const titles = repeated.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", range: repeated.join(","), scope: name }];
  return [...area, ...titles];
}

/** `A1:G40` → `$A$1:$G$40`; whole columns `A:G` → `$A:$G`. */
function absolute(range: string): string {
  if (!/\d/.test(range)) return absoluteLines(range);
  const { startRow, startCol, endRow, endCol } = parseRange(range.replaceAll("$", ""));
  return rangeRef(startRow, startCol, endRow, endCol).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** `1:4` or `$1:$4` → `$1:$4`, `A:B` → `$A:$B`. */
function absoluteLines(lines: string): string {
  return lines.replaceAll("$", "").replace(/([A-Z]+|\d+)/g, "$$$1");
}
