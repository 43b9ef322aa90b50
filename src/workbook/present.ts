import type { Sheet } from "../career/sheet";
import { parseArea, type Area } from "./area";
import { markedArea, markName } from "./mark";
import { hasExcelApi } from "./requirements";

/** A table in the workbook now. */
export interface PresentTable {
  readonly name: string;
  readonly sheet: string;
  /** Its cells with headers and without totals, whatever of these is shown. */
  readonly area: Area | null;
  readonly table: Excel.Table;
}

/** A sheet to write and what stands there now; `worksheet` and `name` are null where there is nothing yet. */
export interface PresentSheet {
  readonly spec: Sheet;
  /** Its name now, which the person may have changed. */
  readonly name: string | null;
  readonly worksheet: Excel.Worksheet | null;
  /** The cells that an earlier write filled. */
  readonly area: Area | null;
  readonly tables: readonly PresentTable[];
  readonly charts: ReadonlyMap<string, Excel.Chart>;
  readonly mark: Excel.NamedItem | null;
  /** Non-empty cells of a sheet of ours: address and text. */
  readonly filled: readonly { readonly area: Area; readonly text: string }[];
}

export interface Present {
  readonly sheets: readonly PresentSheet[];
  /** Every sheet of the workbook, ours or not. */
  readonly sheetNames: readonly string[];
  readonly tables: readonly PresentTable[];
  /** Workbook-wide names and their formulas. */
  readonly names: ReadonlyMap<string, { readonly item: Excel.NamedItem; readonly formula: string }>;
}

/** Reads in two round trips what a write has to respect. */
export async function readPresent(context: Excel.RequestContext, specs: readonly Sheet[]): Promise<Present> {
  const worksheets = context.workbook.worksheets.load("items/name");
  const names = context.workbook.names.load(`items/name,items/${refersTo()}`);
  await context.sync();

  const read = worksheets.items.map((worksheet) => ({
    worksheet,
    marks: worksheet.names.load(`items/name,items/${refersTo()}`),
    charts: worksheet.charts.load("items/name"),
    tables: worksheet.tables.load("items/name,items/showHeaders,items/showTotals"),
    used: worksheet.getUsedRangeOrNullObject(true).load("address,values"),
  }));
  await context.sync();

  const ranges = new Map(
    read.flatMap(({ tables }) => tables.items.map((table) => [table.name, table.getRange().load("address")] as const)),
  );
  if (ranges.size > 0) await context.sync();

  const tables = read.flatMap((sheet) =>
    sheet.tables.items.map((table) => ({
      name: table.name,
      sheet: sheet.worksheet.name,
      area: wholeArea(table, parseArea(ranges.get(table.name)?.address ?? "")),
      table,
    })),
  );

  const sheets = specs.map((spec): PresentSheet => {
    const ours = read.flatMap((sheet) => {
      const mark = sheet.marks.items.find(({ name }) => localName(name) === markName(spec.name));
      return mark === undefined ? [] : [{ ...sheet, mark }];
    });
    // A copy made by the person carries the mark too: the sheet that still has our name goes first.
    const found = ours.find(({ worksheet }) => sameName(worksheet.name, spec.name)) ?? ours[0];
    if (found === undefined) {
      return { spec, name: null, worksheet: null, area: null, tables: [], charts: new Map(), mark: null, filled: [] };
    }
    return {
      spec,
      name: found.worksheet.name,
      worksheet: found.worksheet,
      area: markedArea(String(found.mark[refersTo()])),
      tables: tables.filter(({ sheet }) => sheet === found.worksheet.name),
      charts: new Map(found.charts.items.map((chart) => [chart.name, chart])),
      mark: found.mark,
      filled: found.used.isNullObject ? [] : filledCells(found.used.address, found.used.values),
    };
  });
  return {
    sheets,
    sheetNames: worksheets.items.map(({ name }) => name),
    tables,
    names: new Map(names.items.map((item) => [item.name, { item, formula: String(item[refersTo()]) }])),
  };
}

function wholeArea({ showHeaders, showTotals }: Excel.Table, area: Area | null): Area | null {
  if (area === null) return null;
  const hidden = showHeaders ? 0 : 1;
  return { ...area, row: area.row - hidden, rows: area.rows + hidden - (showTotals ? 1 : 0) };
}

/** Where a name says what it refers to: before `formula` came, the value of a name for cells was their address. */
function refersTo(): "formula" | "value" {
  return hasExcelApi("1.7") ? "formula" : "value";
}

/** Excel compares the names of sheets, tables and names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

/** Some hosts list a sheet's own name as `Sheet!Name`. */
function localName(name: string): string {
  return name.slice(name.lastIndexOf("!") + 1);
}

function filledCells(address: string, values: readonly (readonly unknown[])[]): PresentSheet["filled"] {
  const origin = parseArea(address);
  if (origin === null) return [];
  return values.flatMap((row, r) =>
    row.flatMap((value, c) =>
      value === "" || value === null
        ? []
        : [{ area: { row: origin.row + r, column: origin.column + c, rows: 1, columns: 1 }, text: String(value) }],
    ),
  );
}
