import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { UniverSession } from "./session";

/**
 * Lets SORT and SORTBY leave what they sort alone. Univer sorts the array it is handed, and that array is shared with every
 * other formula of the calculation that refers to the same cells: they would see them sorted.
 */
export function sortCopies({ modules, injector }: UniverSession): void {
  const { ArrayValueObject, IFunctionService } = modules.formula;
  const functions = injector.get(IFunctionService);

  const copy = (value: BaseValueObject): BaseValueObject => {
    if (!value.isArray()) return value;
    const array = value as ArrayValueObject;
    const calculateValueList = array.getArrayValue().map((row) => [...row]);
    const size = { rowCount: array.getRowCount(), columnCount: array.getColumnCount() };
    return ArrayValueObject.create({ calculateValueList, ...size, unitId: "", sheetId: "", row: -1, column: -1 });
  };

  for (const name of ["SORT", "SORTBY"]) {
    const executor = functions.getExecutor(name);
    if (!executor) throw new Error(`Univer has no function ${name}`);
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...values) => calculate(...values.map(copy));
  }
}
