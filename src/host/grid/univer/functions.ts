import type { BaseValueObject } from "@univerjs/engine-formula";
import type { FormulaValue, FunctionCall, FunctionDescription } from "../grid";
import type { UniverModules } from "./modules";
import type { CellValue } from "../../snapshot";

/**
 * A function for Univer's engine. A throw would end the whole calculation and a promise would block it, so `call`
 * answers at once, and with error text where something is wrong.
 */
export function univerFunction(modules: UniverModules, name: string, call: (call: FunctionCall) => FormulaValue) {
  const { ArrayValueObject, BaseFunction, BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject } =
    modules.formula;
  const errors = new Set<string>(Object.values(modules.formula.ErrorType));

  const toScalar = (value: CellValue | undefined): BaseValueObject => {
    if (value === null || value === undefined) return NumberValueObject.create(0);
    if (typeof value === "number") return NumberValueObject.create(value);
    if (typeof value === "boolean") return BooleanValueObject.create(value);
    return errors.has(value) ? ErrorValueObject.create(value as `${string}` as never) : StringValueObject.create(value);
  };

  const toUniver = (value: FormulaValue): BaseValueObject => {
    if (typeof value !== "object" || value === null) return toScalar(value);
    const calculateValueList = value.map((row) => row.map(toScalar));
    const columnCount = Math.max(0, ...value.map((row) => row.length));
    return ArrayValueObject.create({
      calculateValueList,
      rowCount: value.length,
      columnCount,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };

  class HostFunction extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;
    /** Text between quotation marks stays text, as in Excel: Univer makes a number of "30%". */
    override isArgumentsIgnoreNumberPattern() {
      return true;
    }
    override calculate(...variants: BaseValueObject[]) {
      const place = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
      return toUniver(call({ ...place, arguments: variants.map(fromUniver) }));
    }
  }
  return new HostFunction(name);
}

/** How a function appears where formulas are typed. */
export function univerDescription(modules: UniverModules, name: string, description: FunctionDescription) {
  const { summary, parameters } = description;
  return {
    functionName: name,
    functionType: modules.formula.FunctionType.User,
    description: summary,
    abstract: summary,
    functionParameter: parameters.map(({ name, detail, required, repeating }) => ({
      name,
      detail,
      example: name,
      require: required ? (1 as const) : (0 as const),
      repeat: repeating ? (1 as const) : (0 as const),
    })),
  };
}

/** undefined is an argument left out, also one between two commas; null is a blank cell, which comes as an array of one. */
function fromUniver(variant: BaseValueObject | undefined): FormulaValue | undefined {
  if (variant === undefined || variant.isNull()) return undefined;
  if (!variant.isArray()) return scalar(variant);
  const array = variant as BaseValueObject & {
    getRowCount(): number;
    getColumnCount(): number;
    get(row: number, column: number): BaseValueObject | null;
  };
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => scalar(array.get(row, column))),
  );
}

function scalar(value: BaseValueObject | null | undefined): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return (value as BaseValueObject & { getErrorType(): string }).getErrorType();
  return value.getValue() as CellValue;
}
