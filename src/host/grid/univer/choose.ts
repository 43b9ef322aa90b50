import type { ArrayValueObject, BaseReferenceObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { UniverSession } from "./session";

/**
 * Gives CHOOSE whole ranges: `CHOOSE({1,2}, A1:A3, C1:C3)` is a table of two columns, as VLOOKUP is given one to look to the left,
 * and `CHOOSE(B1, A1:A3, C1:C3)` is the range that B1 says. Univer takes their first cells alone.
 */
export function mendChoose({ modules, injector }: UniverSession): void {
  const executor = injector.get(modules.formula.IFunctionService).getExecutor("CHOOSE");
  if (!executor) throw new Error("Univer has no function CHOOSE");
  const calculate = executor.calculate.bind(executor) as (...values: FunctionVariantType[]) => FunctionVariantType;
  const choose = (index: FunctionVariantType, ...choices: FunctionVariantType[]): FunctionVariantType => {
    const chosen = single(valuesOf(index));
    return calculate(chosen, ...(chosen.isArray() ? choices.map(valuesOf) : choices));
  };
  executor.calculate = choose as typeof executor.calculate;
}

function valuesOf(value: FunctionVariantType): FunctionVariantType {
  return value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : value;
}

/** The only value of an array of one. */
function single(value: FunctionVariantType): FunctionVariantType {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? value) : value;
}
