import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FunctionMetadata } from "../../src/host/functions/metadata";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost();
});
afterEach(() => excel.dispose());

const number = (name: string) => ({ name, type: "number" });
const matrix = (name: string, type = "any") => ({ name, type, dimensionality: "matrix" });

function define(
  metadata: Partial<FunctionMetadata> & { readonly id: string },
  call: (...args: never[]) => unknown,
): void {
  CustomFunctions.associate(metadata.id, call as (...args: unknown[]) => unknown);
  known.push({ name: metadata.id, parameters: [], ...metadata });
  excel.registerFunctions({ functions: known }, "TEST");
}
let known: FunctionMetadata[];
beforeEach(() => {
  known = [];
});

async function type(cells: Readonly<Record<string, string | number>>): Promise<void> {
  for (const [address, input] of Object.entries(cells)) excel.typeInto(address, input);
  await excel.settled();
}

describe("arguments", () => {
  test("are ranges as rows, numbers made of texts, blanks as 0, what is left out as null", async () => {
    let seen: unknown;
    const parameters = [
      matrix("table"),
      number("n"),
      { name: "word", type: "string" },
      { ...number("more"), optional: true },
    ];
    define({ id: "SEE", parameters }, (...args) => {
      seen = args.slice(0, 4);
      return "seen";
    });
    await type({ A1: "x", A2: 2, B2: "12", D1: "=TEST.SEE(A1:B2,B2,A2)" });
    expect(seen).toEqual([[["x", 0], [2, 12]], 12, "2", null]); // prettier-ignore
  });

  test("that are skipped are null like those left out at the end; a blank cell is 0 as in Excel for Windows", async () => {
    const seen: unknown[] = [];
    const parameters = ["a", "b", "c"].map((name) => ({ name, type: "any", optional: true }));
    define({ id: "SEE", parameters }, (...args) => seen.push(args.slice(0, 3)));
    for (const formula of [
      '=TEST.SEE("s",,7)',
      '=TEST.SEE("s")',
      "=TEST.SEE(,2,)",
      '=TEST.SEE("s",A9,"")',
      "=TEST.SEE(0)",
    ])
      await type({ D1: formula });
    expect(seen).toEqual([["s", null, 7], ["s", null, null], [null, 2, null], ["s", 0, ""], [0, null, null]]); // prettier-ignore
  });

  test("that must be given and are skipped are empty; those that are not given at all are #VALUE! without a call", async () => {
    let seen: unknown;
    const parameters = [number("n"), { name: "any", type: "any" }, { name: "word", type: "string" }, number("last")];
    define({ id: "SEE", parameters }, (...args) => (seen = args.slice(0, 4)) && 1);
    await type({ A1: "=TEST.SEE(,,,4)", A2: "=TEST.SEE(1,2)" });
    expect(seen).toEqual([0, null, "", 4]);
    expect(excel.readCell("A2").value).toBe("#VALUE!");
  });

  test("are texts where a formula has them between quotation marks, whatever they look like", async () => {
    const seen: unknown[] = [];
    define({ id: "SEE", parameters: [{ name: "any", type: "any" }] }, (any) => seen.push(any));
    const texts = ["30%", "100.000 €", "$120,000", "3/15/2026", "1e5"];
    for (const text of texts) await type({ D1: `=TEST.SEE("${text}")` });
    for (const number of ["1.50", "120.000", "1E6", ".5", "-0.10", "3%"]) await type({ D1: `=TEST.SEE(${number})` });
    expect(seen).toEqual([...texts, 1.5, 120, 1_000_000, 0.5, -0.1, 0.03]);
  });

  test("are texts in an array, too, signs that part its cells and quotation marks included", async () => {
    let seen: unknown;
    define(
      { id: "SEE", parameters: [{ name: "any", type: "any", dimensionality: "matrix" }] },
      (any) => (seen = any) && 1,
    );
    await type({ A1: '=TEST.SEE({"a, b","30%";"c; d",2;"say ""e""",-1.5})' });
    expect(seen).toEqual([
      ["a, b", "30%"],
      ["c; d", 2],
      ['say "e"', -1.5],
    ]);
  });

  test("of a repeating parameter come as a list", async () => {
    define(
      { id: "COUNT", parameters: [{ ...number("values"), repeating: true }] },
      (values: number[]) => values.length,
    );
    await type({ A1: "=TEST.COUNT(1,2,3)" });
    expect(excel.readCell("A1").value).toBe(3);
  });

  test("that do not fit are #VALUE! without a call, and errors are passed on", async () => {
    define({ id: "TWICE", parameters: [number("n")] }, (n: number) => n * 2);
    await type({
      A1: '=TEST.TWICE("abc")',
      A2: "=TEST.TWICE(1/0)",
      A3: "=TEST.TWICE(1,2)",
      A4: "=TEST.TWICE()",
      A5: "=TEST.TWICE(NA())",
    });
    expect(["A1", "A2", "A3", "A4", "A5"].map((cell) => excel.readCell(cell).value)).toEqual([
      "#VALUE!",
      "#DIV/0!",
      "#VALUE!",
      "#VALUE!",
      "#N/A",
    ]);
    expect(excel.counts.functionCalls).toBe(0);
  });

  test("tell the function where it is called", async () => {
    define({ id: "WHERE", parameters: [] }, (invocation: CustomFunctions.Invocation) => invocation.address ?? "");
    await type({ B3: "=TEST.WHERE()" });
    expect(excel.readCell("B3").value).toBe("Sheet1!B3");
  });
});

describe("results", () => {
  test("spill, spill again when an input changes, and leave nothing behind", async () => {
    define({ id: "LADDER", parameters: [number("n")] }, (n: number) =>
      Array.from({ length: n }, (_, i) => [i + 1, `step ${i + 1}`]),
    );
    await type({ A1: 3, B1: "=TEST.LADDER(A1)", E1: "=SUM(B1:B10)" });
    expect(excel.readCell("B1")).toMatchObject({ value: 1, spill: "B1:C3" });
    expect([excel.readCell("C3").value, excel.readCell("E1").value]).toEqual(["step 3", 6]);
    await type({ A1: 2 });
    expect([excel.readCell("B1").spill, excel.readCell("C3").value, excel.readCell("E1").value]).toEqual([
      "B1:C2",
      "",
      3,
    ]);
    await type({ B1: "" });
    expect([excel.readCell("C2").value, excel.readCell("E1").value]).toEqual(["", 0]);
  });

  test("that are in the way of something are #SPILL!, until it goes", async () => {
    define({ id: "TALL" }, () => [[1], [2], [3]]);
    await type({ A3: "here", A1: "=TEST.TALL()" });
    expect(excel.readCell("A1").value).toBe("#SPILL!");
    await type({ A3: "" });
    expect([excel.readCell("A1").value, excel.readCell("A3").value]).toEqual([1, 3]);
  });

  test("that are errors show the error value and keep their text", async () => {
    define(
      { id: "BAD", parameters: [{ name: "code", type: "string" }] },
      (name: keyof typeof CustomFunctions.ErrorCode) => {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode[name], `not ${name}`);
      },
    );
    await type({
      A1: '=TEST.BAD("invalidValue")',
      A2: '=TEST.BAD("notAvailable")',
      A3: '=TEST.BAD("invalidNumber")',
      A4: '=TEST.BAD("divisionByZero")',
    });
    expect(["A1", "A2", "A3", "A4"].map((cell) => excel.readCell(cell).value)).toEqual([
      "#VALUE!",
      "#N/A",
      "#NUM!",
      "#DIV/0!",
    ]);
    expect(excel.readCell("A1").errorText).toBe("not invalidValue");
    expect(excel.readCell("A2").errorText).toBe("not notAvailable");
  });

  test("that are plain exceptions are #VALUE!, and other formulas go on", async () => {
    define({ id: "BROKEN" }, () => {
      throw new TypeError("oops");
    });
    await type({ A1: "=TEST.BROKEN()", A2: "=1+1" });
    expect([excel.readCell("A1").value, excel.readCell("A2").value]).toEqual(["#VALUE!", 2]);
  });

  test("null is 0, rows of different lengths are #VALUE!", async () => {
    define({ id: "NULLS" }, () => [[1, null]]);
    define({ id: "RAGGED" }, () => [[1, 2], [3]]);
    await type({ A1: "=TEST.NULLS()", A3: "=TEST.RAGGED()" });
    expect([excel.readCell("B1").value, excel.readCell("A3").value]).toEqual([0, "#VALUE!"]);
  });
});

describe("work that takes time", () => {
  test("shows #BUSY! in the cell and in what depends on it", async () => {
    let finish: (value: number) => void = () => undefined;
    define({ id: "LATER" }, () => new Promise<number>((resolve) => (finish = resolve)));
    excel.typeInto("A1", "=TEST.LATER()");
    excel.typeInto("A2", "=A1*2");
    await expect.poll(() => excel.readCell("A2").value).toBe("#BUSY!");
    await expect(excel.settled(50)).rejects.toThrow(
      "not settled within 50 ms: still waiting for custom functions in Sheet1!A1",
    );
    expect([excel.readCell("A1").value, excel.readCell("A2").value]).toEqual(["#BUSY!", "#BUSY!"]);
    finish(21);
    await excel.settled();
    expect([excel.readCell("A1").value, excel.readCell("A2").value]).toEqual([21, 42]);
  });

  test("is asked for once while the arguments stay the same", async () => {
    define({ id: "SLOW", parameters: [number("n")] }, async (n: number) => n);
    await type({ A1: 1, B1: "=TEST.SLOW(A1)", C1: "=B1+D1", D1: 5 });
    await type({ D1: 6 });
    await type({ A1: 1 });
    expect(excel.counts.functionCalls).toBe(1);
    await type({ A1: 2 });
    expect([excel.counts.functionCalls, excel.readCell("C1").value]).toEqual([2, 8]);
  });

  test("of a chain of calls ends with the last", async () => {
    define({ id: "NEXT", parameters: [number("n")] }, async (n: number) => n + 1);
    await type({ A1: 1, B1: "=TEST.NEXT(A1)", C1: "=TEST.NEXT(B1)", D1: "=TEST.NEXT(TEST.NEXT(C1))" });
    expect(excel.readCell("D1").value).toBe(5);
  });

  test("streams results until the cell is written", async () => {
    let set: (value: number) => void = () => undefined;
    let cancelled = 0;
    define(
      { id: "STREAM", options: { stream: true, cancelable: true } },
      (invocation: CustomFunctions.StreamingInvocation<number>) => {
        set = (value) => invocation.setResult(value);
        invocation.onCanceled = () => void cancelled++;
        set(1);
      },
    );
    await type({ A1: "=TEST.STREAM()" });
    expect(excel.readCell("A1").value).toBe(1);
    set(2);
    await expect.poll(() => excel.readCell("A1").value).toBe(2);
    await type({ A1: "" });
    expect(cancelled).toBe(1);
  });

  test("is cancelled when an argument changes", async () => {
    const cancelled: number[] = [];
    define(
      { id: "LONG", parameters: [number("n")], options: { cancelable: true } },
      (n: number, invocation: CustomFunctions.CancelableInvocation) => {
        invocation.onCanceled = () => void cancelled.push(n);
        return n === 1 ? new Promise<number>(() => undefined) : n;
      },
    );
    excel.typeInto("A1", 1);
    excel.typeInto("B1", "=TEST.LONG(A1)");
    await expect.poll(() => excel.waiting()).toEqual(["Sheet1!B1"]);
    await type({ A1: 2 });
    expect([excel.readCell("B1").value, cancelled]).toEqual([2, [1]]);
  });
});

describe("formulas around functions", () => {
  test("know tables by name, by row, with headers and whole", async () => {
    define(
      { id: "SIZE", parameters: [matrix("block")] },
      (block: unknown[][]) => `${block.length}x${block[0]?.length}`,
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C3").values = [
        ["Name", "Pay", "Twice"],
        ["a", 10, ""],
        ["b", 20, "=Staff[[#This Row],[Pay]]*2"],
      ];
      sheet.tables.add("A1:C3", true).name = "Staff";
      sheet.getRange("C2").formulas = [["=[@Pay]*2"]];
      await context.sync();
    });
    await type({
      F1: "=TEST.SIZE(Staff[#All])",
      F2: "=TEST.SIZE(Staff)",
      F3: "=SUM(Staff[Twice])",
      F4: "=Staff[[#Headers],[Pay]]",
      F5: "=SUM(Staff[Pay])",
    });
    expect(["F1", "F2", "F3", "F4", "F5"].map((cell) => excel.readCell(cell).value)).toEqual([
      "3x3",
      "2x3",
      60,
      "Pay",
      30,
    ]);
    await type({ A4: "c", B4: 30 });
    expect(["F1", "F5"].map((cell) => excel.readCell(cell).value)).toEqual(["4x3", 60]);
  });

  test("refer to what has spilled with #", async () => {
    define({ id: "COLUMN", parameters: [number("n")] }, (n: number) => Array.from({ length: n }, (_, i) => [i + 1]));
    await type({ A1: 3, B1: "=TEST.COLUMN(A1)", D1: "=SUM(B1#)" });
    expect([excel.readCell("D1").value, excel.readCell("D1").formula]).toEqual([6, "=SUM(B1#)"]);
    await type({ A1: 5 });
    expect(excel.readCell("D1").value).toBe(15);
  });
});
