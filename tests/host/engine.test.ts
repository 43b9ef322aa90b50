import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";
import { createUniver, createUniverGrid } from "../../src/host/grid/univer/createUniverGrid";
import { loadUniver } from "../../src/host/node/loadUniver";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost();
});
afterEach(() => excel.dispose());

async function results(
  cells: Readonly<Record<string, string | number>>,
  ...wanted: readonly string[]
): Promise<unknown[]> {
  for (const [address, input] of Object.entries(cells)) excel.typeInto(address, input);
  await excel.settled();
  return wanted.map((address) => excel.readCell(address).value);
}

describe("formulas give what Excel's documentation says", () => {
  test.each([
    ["=EDATE(DATE(2026,1,31),1)", 46_081], // 28 February 2026
    ["=EOMONTH(DATE(2026,1,15),0)", 46_053], // 31 January 2026
    ['=TEXT(DATE(2026,1,1),"mmm yyyy")', "Jan 2026"],
    ['=COUNTIFS(B2:B4,">10",A2:A4,"b")', 1],
    ['=SUMPRODUCT((A2:A4="b")*1,B2:B4)', 20],
    ['=INDEX(B2:B4,MATCH("c",A2:A4,0))', 30],
    ['=IFERROR(1/0,"none")', "none"],
    ["=ROWS(B2:B4)", 3],
    ['=XLOOKUP("b",A2:A4,B2:B4,"no")', 20],
    ["=PERCENTILE.INC(B2:B4,0.9)", 28],
    ["=-B2^2", 100], // in Excel the sign binds before the power
    ["=LET(x,2,x*3)", 6],
    ['=HYPERLINK("https://example.com","Plan")', "Plan"],
    ["=NA()", "#N/A"],
    ["=VLOOKUP(20,CHOOSE({1,2},B2:B4,A2:A4),2,FALSE)", "b"],
    ["=SUM(CHOOSE(B5,A2:A4,B2:B4))", 60], // the range that a cell says
    ["=SUM(B2:CHOOSE(2,B3,B4))", 60], // a choice is a reference
    ["=COLUMNS(CHOOSE({1,2},B2:B4,A2:A4))", 2],
  ])("%s is %s", async (formula, value) => {
    const data = { A2: "a", A3: "b", A4: "c", B2: 10, B3: 20, B4: 30, B5: 2 };
    expect(await results({ ...data, D1: formula }, "D1")).toEqual([value]);
  });
});

describe("a comparison with a cell looks at what stands in it", () => {
  test.each([
    ['=A1=""', false], // 0 is not an empty text
    ['=IF(INDEX(A1:A3,1)="","",INDEX(A1:A3,1))', 0],
    ['=A9=""', true], // a blank is an empty text, and 0 as well
    ["=A9=0", true],
    ["=A2=12", false], // the text 12
    ['=A2="12"', true],
    ['=SUMPRODUCT(--(A1:A9=""))', 6], // nine cells, three filled
    ['=SUMPRODUCT(--(A1:A9<>""))', 3],
  ])("%s is %s", async (formula, value) => {
    // The same question twice: Univer would answer the second from what it kept of the first.
    const cells = { A1: 0, A2: "'12", A3: "x", C1: formula, C2: formula };
    expect(await results(cells, "C1", "C2")).toEqual([value, value]);
  });
});

describe("LOOKUP takes the last of those not above the value", () => {
  test.each([
    ['=LOOKUP(3,{1,2,3,3,3,4},{"a","b","c","d","e","f"})', "e"],
    ["=LOOKUP(2,1/(A1:A4=5),B1:B4)", "z"], // errors are passed over: the last 5
    ["=LOOKUP(1,--(A1:A4=5),B1:B4)", "z"],
    ["=LOOKUP(2,1/(A1:A4=77),B1:B4)", "#N/A"],
    ["=LOOKUP(0,{1,3},{7,8})", "#N/A"], // below the first
    ["=LOOKUP(2,{1,2,3;10,20,30})", 20], // wide: found in the first row, answered from the last
    ["=LOOKUP(2,{1,10;2,20;3,30})", 20], // tall: the same by columns
    ['=LOOKUP(9.9E+307,{4;7;"x"})', 7], // texts are no numbers
    ["=LOOKUP(2,1/(A1:A4=9),C1:C4)", 0], // a blank is 0
  ])("%s is %s", async (formula, value) => {
    const cells = { A1: 5, A2: 9, A3: 4, A4: 5, B1: "w", B2: "x", B3: "y", B4: "z", E1: formula };
    expect(await results(cells, "E1")).toEqual([value]);
  });
});

test("SORT leaves what it sorts alone", async () => {
  const cells = {
    A1: 1,
    A2: 2,
    A3: 3,
    C1: "=SORT(A1:A3,1,-1)",
    E1: "=TAKE(A1:A3,1)",
    F1: "=INDEX(SORT(A1:A3,1,-1),1)",
    G1: "=INDEX(A1:A3,1)",
  };
  expect(await results(cells, "C1", "E1", "F1", "G1", "A1")).toEqual([3, 1, 3, 1, 1]);
});

test("names follow what they stand for, and are #NAME? when they are gone", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add("Raise", "=Sheet1!$A$1");
    await context.sync();
  });
  expect(await results({ A1: 5, A2: 7, B1: "=Raise*2" }, "B1")).toEqual([10]);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("Raise").formula = "=Sheet1!$A$2";
    await context.sync();
  });
  expect(await results({}, "B1")).toEqual([14]);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("Raise").delete();
    await context.sync();
  });
  expect(await results({}, "B1")).toEqual(["#NAME?"]);
});

test("nothing is calculated while calculation is manual, until it is asked for", async () => {
  await results({ A1: 1, B1: "=A1*2" });
  await Excel.run(async (context) => {
    context.application.calculationMode = Excel.CalculationMode.manual;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[5]];
    const cell = sheet.getRange("B1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[2]]);
    context.application.calculate(Excel.CalculationType.recalculate);
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[10]]);
  });
});

test("a formula spills past the end that the grid's sheet has so far, but not past Excel's", async () => {
  const [wide, tall, below] = await results(
    { AM1: "=SEQUENCE(2,9)", A900: "=SEQUENCE(400)", XFD5: "=SEQUENCE(1,2)" },
    "AU2",
    "A1299",
    "XFD5",
  );
  expect([wide, tall, below]).toEqual([18, 400, "#SPILL!"]);
});

test("a rule's formula over a range stands in no cell: what reads a cell does not wait for it", async () => {
  const modules = loadUniver();
  const univer = createUniver(modules);
  const grid = createUniverGrid(modules, univer);
  const [sheet = ""] = grid.sheets.ids();
  const range = { startRow: 0, endRow: 5, startColumn: 0, endColumn: 9 };
  const injector = univer.__getInjector();
  const { IUniverInstanceService, UniverInstanceType } = modules.core;
  const unit =
    injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? "";
  injector
    .get(modules.formula.IOtherFormulaManagerService)
    .batchRegister({ [unit]: { [sheet]: { rule: { f: "=$D$1>0", ranges: [range] } } } });
  const chain = [{ value: 1 }, { formula: "=A1+1" }, { formula: "=B1+1" }, { formula: "=C1+1" }];
  grid.cells.write(sheet, { row: 0, column: 0 }, [chain]);
  grid.engine.recalculateAll();
  await grid.engine.calculate();
  expect(chain.map((_, column) => grid.cells.read(sheet, 0, column).value)).toEqual([1, 2, 3, 4]);
  grid.dispose();
  univer.dispose();
});
