import type { BaseValueObject } from "@univerjs/engine-formula";
import type { UniverSession } from "./session";

/** Day 0 of Excel's count for every date after February 1900, in milliseconds. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Gives EDATE the month's last day where the month has no such day: 31 January and one month is 28 February. Univer goes
 * on into March. Lists of dates are left to Univer.
 */
export function mendEdate({ modules, injector }: UniverSession): void {
  const { IFunctionService, NumberValueObject } = modules.formula;
  const executor = injector.get(IFunctionService).getExecutor("EDATE");
  if (!executor) throw new Error("Univer has no function EDATE");
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values) => {
    const [date, months] = values.map(singleNumber);
    if (date === undefined || months === undefined || date < 61) return calculate(...values);
    return NumberValueObject.create(monthsLater(Math.floor(date), Math.trunc(months)));
  };
}

function monthsLater(serial: number, months: number): number {
  const date = new Date(DAY_ZERO + serial * DAY);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastDay);
  return (Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, day) - DAY_ZERO) / DAY;
}

function singleNumber(value: BaseValueObject): number | undefined {
  if (value.isArray()) {
    const array = value as BaseValueObject & {
      getRowCount(): number;
      getColumnCount(): number;
      get(row: number, column: number): BaseValueObject | null;
    };
    const only = array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.get(0, 0) : null;
    return only === null ? undefined : singleNumber(only);
  }
  const number = value.isNumber() ? value.getValue() : undefined;
  return typeof number === "number" ? number : undefined;
}
