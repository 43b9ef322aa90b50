/** Pay that is printed without a period, where the heading over it or its size tells that a month is meant. */
import { monthly, yearly } from "./money";
import type { Stage } from "./stageOf";

/**
 * What a full-time worker must be paid for a year by law, in whole units of the currency, 2025: in the currencies of countries where
 * pay is quoted per month as often as per year, the lowest of several. Dollars are used everywhere: Ukraine's minimum in dollars.
 */
const legalMinimum: Readonly<Record<string, number>> = {
  USD: 2_300,
  EUR: 12 * 551, // Bulgaria
  BRL: 12 * 1_518, // Decreto 12.342/2024
  MXN: 365 * 278.8, // CONASAMI, general area
  PLN: 12 * 4_666, // Dz.U. 2024 poz. 1362
  CZK: 12 * 20_800, // 2025
  UAH: 12 * 8_000, // state budget 2025
  RUB: 12 * 22_440, // 2025
  TRY: 12 * 26_005, // 2025, gross
  VND: 12 * 3_450_000, // Decree 74/2024, region IV
  IDR: 12 * 2_169_349, // lowest province, 2025
  KRW: 12 * 1_573_770, // 2018, since older figures for a year lie below later minimums
  JPY: 2_080 * 951, // lowest prefecture, 2024/25
  CNY: 12 * 1_690, // lowest region
  INR: 360 * 178, // national floor a day
  EGP: 12 * 7_000, // March 2025
};

/** Stages per year. `over`: the heading over them. */
export function perYear(stages: readonly Stage[], over: string): readonly Stage[] {
  const open = stages.filter(({ pay }) => pay !== null && pay.times === 1 && pay.yearly !== true);
  const said = monthly.test(over);
  if (open.length === 0 || yearly.test(over) || !(said || couldNotBeYears(stages, open))) return stages;
  return stages.map((one) => (open.includes(one) ? inMonths(one, !said) : one));
}

/** The first of them as a whole, and half of the path at the least, lies below what a year must pay. */
function couldNotBeYears(stages: readonly Stage[], open: readonly Stage[]): boolean {
  const least = (one: Stage) => legalMinimum[one.pay?.currency ?? ""] ?? 0;
  const below = open.filter((one) => (one.stage.min ?? one.stage.max ?? Infinity) < least(one));
  const perMonth = stages.filter(({ pay }) => pay?.times === 12).length;
  const [first] = below;
  return (
    first !== undefined &&
    (first.stage.max ?? Infinity) < least(first) &&
    2 * (below.length + perMonth) >= stages.length
  );
}

function inMonths(one: Stage, concluded: boolean): Stage {
  const year = (figure: number | null) => (figure === null ? null : figure * 12);
  const { stage, pay } = one;
  return {
    ...one,
    stage: { ...stage, min: year(stage.min), max: year(stage.max) },
    pay: pay && { ...pay, times: 12, ...(concluded ? { concluded } : {}) },
  };
}
