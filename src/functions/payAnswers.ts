import { presetValues } from "../career/assumptionFields";
import type { Problem } from "../career/problem";
import { ENGINE } from "../projection/engine";
import { calibrate } from "../projection/questions/calibrate";
import { moveValue as valueOfMove } from "../projection/questions/moveValue";
import { project as projectSteady } from "../projection/questions/project";
import { realPay as inTodaysMoney } from "../projection/questions/realPay";
import { CellError } from "./cellError";
import { isBlank, numberArgument, shown } from "./plainArguments";

const pay = { name: "pay", min: 1, max: 1e12, such: "100000" };
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

/** CAREER.FIT. */
export function fit({ dates, pays }: { readonly dates: unknown; readonly pays: unknown }): unknown[][] {
  const [days, amounts] = [cellsOf(dates), cellsOf(pays)];
  if (days.length !== amounts.length) {
    throw new CellError(
      "value",
      `dates has ${days.length} cells and pays has ${amounts.length}: give as many of one as of the other.`,
    );
  }
  const points = days.flatMap((day, i) => {
    const amount = amounts[i];
    return isEmpty(day) && isEmpty(amount)
      ? []
      : [{ month: monthOf(day, i), pay: numberArgument(amount, { ...pay, name: `pays, row ${i + 1}` }) }];
  });
  const read = calibrate(points);
  if (!read.ok) throw new CellError("value", textOf(read.problems));
  const { meritMean, meritSd, moves, moveRaise, moveEveryMonths } = read.value;
  return [
    ["Key", "Value"],
    ["meritMean", meritMean],
    ["meritSd", meritSd ?? ""],
    ["moveRaise.min", moveRaise?.min ?? ""],
    ["moveRaise.mode", moveRaise?.mode ?? ""],
    ["moveRaise.max", moveRaise?.max ?? ""],
    ["Months between moves", moveEveryMonths ?? ""],
    ["Moves found", moves.length],
    ["Points", read.value.points],
    ...read.problems.map(({ message }) => ["Remark", message]),
  ];
}

/** Twelve twelfths of a pay miss it in the last bits; nobody is paid in less than millionths. */
function tidy(money: number): number {
  return Math.abs(money) < 1e9 ? Math.round(money * 1e6) / 1e6 : money;
}

/** CAREER.VERSION. */
export function version(): string {
  return ENGINE;
}

function cellsOf(given: unknown): readonly unknown[] {
  const cells: readonly unknown[] = Array.isArray(given) ? given.flat() : [given];
  const last = cells.findLastIndex((cell) => !isEmpty(cell));
  return cells.slice(0, last + 1);
}

/** Excel for Windows hands the blank cells of a range over as 0, which is neither a date nor a pay. */
function isEmpty(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}

/** Months since 1900 of a date as Excel counts it, or of text such as 2024-03 or 2024-03-01. */
function monthOf(day: unknown, row: number): number {
  if (typeof day === "number" && day >= 1 && day < 2_958_466) {
    const date = new Date(Math.round((day - 25_569) * 86_400_000));
    return (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
  }
  const parts = typeof day === "string" ? /^\s*(\d{4})-(\d\d?)(?:-\d\d?)?\s*$/.exec(day) : null;
  if (parts !== null) return (Number(parts[1]) - 1900) * 12 + Number(parts[2]) - 1;
  throw new CellError("value", `dates, row ${row + 1} is ${shown(day)}: give a date, such as 2024-03-01.`);
}

function textOf(problems: readonly Problem[]): string {
  return problems.map(({ message }) => message).join(" ");
}
