import { expect, test } from "vitest";
import { builtInPathIds } from "../../src/career/catalogue/builtInPath";
import { moneys } from "../../src/career/projection";
import { generateMetadata } from "../../src/deploy/functionsMetadata.mjs";
import * as functions from "../../src/functions/functions";
import { ids } from "../../src/functions/registerFunctions";
import { outputs } from "../../src/projection/sheets/fanTable";

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  readonly customEnumId?: string;
}

interface Metadata {
  readonly enums: readonly { readonly id: string; readonly values: readonly { readonly stringValue: string }[] }[];
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl?: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly dimensionality?: string };
    readonly options?: Readonly<Record<string, boolean>>;
  }[];
}

const metadata = JSON.parse(await generateMetadata()) as Metadata;
const signature = ({ name, optional, dimensionality }: Parameter) =>
  `${optional === true ? "[" : ""}${name}${dimensionality === "matrix" ? "()" : ""}${optional === true ? "]" : ""}`;

test("functions.json has every function of the code, under the id it is registered by", () => {
  expect(metadata.functions.map(({ id }) => id).toSorted()).toEqual(Object.values(ids).toSorted());
  expect(Object.keys(ids).toSorted()).toEqual(Object.keys(functions).toSorted());
  for (const { id, name } of metadata.functions) expect(name).toBe(id);
});

test("names, arguments and their order are those that workbooks out there rely on", () => {
  expect(metadata.functions.map(({ name, parameters }) => `${name}(${parameters.map(signature).join(", ")})`)).toEqual([
    "PROJECT(pay, years, [merit], [moveEveryMonths], [moveRaise], [promotionEveryMonths], [promotionRaise])",
    "SIMULATE(scenario(), [trials], [seed], [output])",
    "SIMULATE.LIVE(scenario(), [precision], [seed], [output])",
    "COMPARE(scenarios(), [trials], [seed], [money])",
    "CHANCE(scenario(), target, [byYear], [trials], [seed])",
    "YEARSTO(scenario(), target, [percentile])",
    "BREAKEVEN(a(), b())",
    "MOVEVALUE(pay, raise, [gapMonths], [years], [merit])",
    "PATHS()",
    "LADDER([path])",
    "BAND(path, level, [percentile], [year])",
    "LEVEL(pay, [path])",
    "REALPAY(pay, years, [inflation])",
    "FIT(dates(), pays())",
    "TORNADO(scenario())",
    "REPLAY(scenario(), percentile)",
    "PHASE(date)",
    "VERSION()",
  ]);
});

test("every function and argument is described and has its help, and none is volatile", () => {
  for (const { description, helpUrl, parameters, options, name } of metadata.functions) {
    expect(description).toMatch(/\S.+\.$/);
    expect(helpUrl).toMatch(new RegExp(`#career-${name.toLowerCase().replace(".", "-")}$`));
    for (const parameter of parameters) expect(parameter.description).toMatch(/\S.+\.$/);
    expect(options?.["volatile"]).toBeUndefined();
    expect(Object.keys(options ?? {}).length).toBeLessThanOrEqual(1);
  }
});

test("choices while typing are those that the functions know", () => {
  const values = metadata.enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]);
  expect(values).toEqual([
    ["Output", outputs],
    ["Money", moneys],
    ["BuiltInPath", builtInPathIds],
  ]);
  const chosen = metadata.functions.flatMap(({ name, parameters }) =>
    parameters.flatMap((each) =>
      each.customEnumId === undefined ? [] : [`${name}.${each.name} ${each.customEnumId}`],
    ),
  );
  expect(chosen).toEqual([
    "SIMULATE.output Output",
    "SIMULATE.LIVE.output Output",
    "COMPARE.money Money",
    "LADDER.path BuiltInPath",
    "BAND.path BuiltInPath",
    "LEVEL.path BuiltInPath",
  ]);
});

test("what gives a table says so, or Excel would show its first cell alone", () => {
  const tables = metadata.functions.filter(({ result }) => result.dimensionality === "matrix").map(({ name }) => name);
  expect(tables).toEqual("PROJECT SIMULATE SIMULATE.LIVE COMPARE PATHS LADDER FIT TORNADO REPLAY".split(" "));
});

test("what takes long can be cancelled, and one function keeps running", () => {
  const withOption = (option: string) =>
    metadata.functions.filter(({ options }) => options?.[option] === true).map(({ name }) => name);
  expect(withOption("cancelable")).toEqual("SIMULATE COMPARE CHANCE YEARSTO BREAKEVEN TORNADO REPLAY".split(" "));
  expect(withOption("stream")).toEqual(["SIMULATE.LIVE"]);
});
