import { calibrate } from "../projection/questions/calibrate";
import { isoDate } from "../flows/isoDate";
import { CellError } from "./cellError";
import { dateArgument, dayOf } from "./dateArgument";
import { isEmpty, numberArgument, shown } from "./plainArguments";

const pay = { min: 1, max: 1e12, money: true, such: "100000" };

/** CAREER.FIT. */
export function fit(given: { readonly dates: unknown; readonly pays: unknown }): unknown[][] {
  const [dates, pays] = [cellsOf(given.dates), cellsOf(given.pays)];
  const first = firstRow(dates, pays);
  if (dates.length !== pays.length) {
    const cells = (count: number) => (count === 0 ? "is empty" : `has ${count} ${count === 1 ? "row" : "rows"}`);
    throw new CellError(
      "value",
      `dates ${cells(dates.length)} and pays ${cells(pays.length)}: give a date and its pay in each row.`,
    );
  }
  const points = dates.flatMap((date, i) => {
    if (i < first || (isEmpty(date) && isEmpty(pays[i]))) return [];
    const row = i + 1;
    const month = monthOf(pastDay(date, `dates, row ${row}`));
    return [{ row, month, pay: numberArgument(pays[i], { ...pay, name: `pays, row ${row}` }) }];
  });
  points.forEach(({ row, month }, i) => {
    const other = points.slice(0, i).find((point) => point.month === month);
    if (other === undefined) return;
    throw new CellError("value", `dates, rows ${other.row} and ${row} are of the same month: give one pay a month.`);
  });
  const read = calibrate(points);
  const remarks = read.problems.map(({ message }) => message);
  if (!read.ok) throw new CellError("value", remarks.join(" "));
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
    ...remarks.map((remark) => ["Remark", remark]),
  ];
}

/** Cells of a column or row up to the last that is filled: whole columns are welcome. */
function cellsOf(given: unknown): readonly unknown[] {
  const cells: readonly unknown[] = Array.isArray(given) ? given.flat() : [given];
  return cells.slice(0, cells.findLastIndex((cell) => !isEmpty(cell)) + 1);
}

/** Headings above the first date, on one row or merged over several, are not part of a history. */
function firstRow(dates: readonly unknown[], pays: readonly unknown[]): number {
  const isHeading = (cell: unknown) => isEmpty(cell) || (typeof cell === "string" && !/\d/.test(cell));
  const begins = dates.findIndex((date, row) => dayOf(date) !== undefined || !isHeading(date) || !isHeading(pays[row]));
  return begins < 0 ? 0 : begins;
}

/** The last day of 2100: whoever gives a number beyond gives a pay. */
const lastPastDay = 73_415;

function pastDay(date: unknown, name: string): number {
  const day = dateArgument(date, name, "2024-03-01");
  if (day <= lastPastDay) return day;
  throw new CellError(
    "value",
    `${name} is ${shown(date)}, a day of the year ${isoDate(day).slice(0, 4)}: dates come first, and pays second.`,
  );
}

/** Differences count months. */
function monthOf(day: number): number {
  const [year = 0, month = 0] = isoDate(day).split("-").map(Number);
  return 12 * year + month;
}
