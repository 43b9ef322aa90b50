import { presetValues } from "../career/assumptionFields";
import { ENGINE } from "../projection/engine";
import { moveValue as valueOfMove } from "../projection/questions/moveValue";
import { project as projectSteady } from "../projection/questions/project";
import { realPay as inTodaysMoney } from "../projection/questions/realPay";
import { CellError, textOf } from "./cellError";
import { numberArgument } from "./plainArguments";

const pay = { name: "pay", min: 1, max: 1e12, money: true, such: "100000" };
const years = { name: "years", min: 1, max: 40, whole: true, such: "10" };
const merit = { name: "merit", min: 0, max: 1, fallback: 0, such: "3%" };
const raise = { min: -1, max: 2, such: "20%" };
const months = { min: 0, max: 480, whole: true, fallback: 0, such: "24" };

export interface ProjectArguments {
  readonly pay: unknown;
  readonly years: unknown;
  readonly merit: unknown;
  readonly moveEveryMonths: unknown;
  readonly moveRaise: unknown;
  readonly promotionEveryMonths: unknown;
  readonly promotionRaise: unknown;
}

/** CAREER.PROJECT. */
export function project(given: ProjectArguments): unknown[][] {
  const read = projectSteady({
    pay: numberArgument(given.pay, pay),
    years: numberArgument(given.years, years),
    merit: numberArgument(given.merit, merit),
    moveEveryMonths: numberArgument(given.moveEveryMonths, { ...months, name: "moveEveryMonths" }),
    moveRaise: numberArgument(given.moveRaise, { ...raise, name: "moveRaise", fallback: 0 }),
    promotionEveryMonths: numberArgument(given.promotionEveryMonths, { ...months, name: "promotionEveryMonths" }),
    promotionRaise: numberArgument(given.promotionRaise, { ...raise, name: "promotionRaise", fallback: 0 }),
  });
  if (!read.ok) throw new CellError("value", textOf(read.problems));
  return [
    ["Year", "Pay", "Cumulative", "Event"],
    ...read.value.map((row) => [row.year, tidy(row.pay), tidy(row.cumulative), row.event]),
  ];
}

export interface MoveValueArguments {
  readonly pay: unknown;
  readonly raise: unknown;
  readonly gapMonths: unknown;
  readonly years: unknown;
  readonly merit: unknown;
}

/** CAREER.MOVEVALUE. */
export function moveValue(given: MoveValueArguments): number {
  return valueOfMove({
    pay: numberArgument(given.pay, pay),
    raise: numberArgument(given.raise, { ...raise, name: "raise" }),
    gapMonths: numberArgument(given.gapMonths, { ...months, name: "gapMonths", such: "1" }),
    years: numberArgument(given.years, { ...years, fallback: 5 }),
    merit: numberArgument(given.merit, merit),
  }).difference;
}

export interface RealPayArguments {
  readonly pay: unknown;
  readonly years: unknown;
  readonly inflation: unknown;
}

/** CAREER.REALPAY. */
export function realPay(given: RealPayArguments): number {
  const usual = presetValues("public-data").get("inflation");
  return inTodaysMoney(
    numberArgument(given.pay, { ...pay, min: 0 }),
    numberArgument(given.years, { name: "years", min: 0, max: 100, such: "10" }),
    numberArgument(given.inflation, {
      name: "inflation",
      min: -0.5,
      max: 1,
      ...(typeof usual === "number" ? { fallback: usual } : {}),
      such: "2.5%",
    }),
  );
}

/** CAREER.VERSION. */
export function version(): string {
  return ENGINE;
}

/** Twelve twelfths of a pay miss it in the last bits; nobody is paid in less than millionths. */
function tidy(money: number): number {
  return Math.abs(money) < 1e9 ? Math.round(money * 1e6) / 1e6 : money;
}
