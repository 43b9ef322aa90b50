/** An independent program opens the saved plan, computes every formula anew and draws its pages. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CellSnapshot, WorkbookSnapshot } from "../../src/host/snapshot";
import { loadXlsx } from "../../src/host/xlsx/loadXlsx";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import { samplePlan } from "./samplePlan";

const office = findOffice();
if (!office) console.warn("LibreOffice (soffice) was not found: saved files are not opened in another program here.");

describe.skipIf(!office)("LibreOffice opens a saved plan", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-"));
  let reopened: WorkbookSnapshot;
  let pages: string;

  beforeAll(async () => {
    const file = path.join(folder, "plan.xlsx");
    writeFileSync(file, await saveXlsx(withoutResults(samplePlan())));
    convert(file, "xlsx:Calc MS Excel 2007 XML", path.join(folder, "again"));
    convert(file, "pdf", folder);
    reopened = await loadXlsx(readFileSync(path.join(folder, "again", "plan.xlsx")));
    pages = readFileSync(path.join(folder, "plan.pdf"), "latin1");
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("with every value, computed by itself", () => {
    for (const sheet of samplePlan().sheets) {
      const found = reopened.sheets.find(({ name }) => name === sheet.name);
      for (const { row, column, cell } of sheet.cells.filter(known)) {
        const value = found?.cells.find((c) => c.row === row && c.column === column)?.cell.value;
        expect([sheet.name, row, column, digits(value)]).toEqual([sheet.name, row, column, digits(cell.value)]);
      }
    }
  });

  test("with its tables, charts and validation", () => {
    expect(reopened.sheets.flatMap(({ tables }) => tables.map(({ name, range }) => [name, range]))).toEqual([
      ["Scenarios", "A1:D4"],
    ]);
    expect(
      reopened.sheets.flatMap(({ charts }) => charts.map((c) => [c.chartType, c.series.map((s) => s.name)])),
    ).toEqual([
      ["AreaStacked", ["P10", "P10–P90", "Median"]],
      ["BarStacked", ["Start", "Days"]],
      ["ColumnClustered", ["Days"]],
    ]);
    expect(reopened.sheets[0]?.validations.map(({ type }) => type).sort()).toEqual(["decimal", "list", "list"]);
  });

  test("and draws its pages", () => {
    expect(pages.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(3);
  });
});

/** Files hold 15 significant digits. */
function digits(value: unknown): unknown {
  return typeof value === "number" ? value.toPrecision(15) : value;
}

/** SEQUENCE came to LibreOffice with 24.8, and `H2#` is Excel's alone. */
function known({ cell }: { readonly cell: CellSnapshot }): boolean {
  return !/SEQUENCE|#\)/.test(cell.formula ?? "");
}

/** Cached results are taken away, so that what comes back was computed. */
function withoutResults(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ row, column, cell }) => ({
        row,
        column,
        cell: cell.formula === undefined || cell.formula.includes("CAREER.") ? cell : { ...cell, value: null },
      })),
    })),
  };
}

function convert(file: string, to: string, out: string): void {
  const profile = `-env:UserInstallation=file://${path.join(path.dirname(file), "profile")}`;
  execFileSync(office ?? "soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, file], {
    stdio: "ignore",
    timeout: 60_000,
  });
}

function findOffice(): string | undefined {
  return ["soffice", "libreoffice"].find((name) => {
    try {
      execFileSync(name, ["--version"], { stdio: "ignore", timeout: 30_000 });
      return true;
    } catch {
      return false; // not on the PATH
    }
  });
}
