/** Numbers, money and months as the person's Office writes them. */
export interface Formats {
  readonly locale: string;
  /** ISO 4217. */
  readonly currency: string;
  /** 128,400 dollars: "$128,400". */
  money(amount: number): string;
  /** For tight places, to three digits, so that those of a list go together: "$128K", "$1.60M". */
  shortMoney(amount: number): string;
  /** For axes, as short as it can be: "$1.6M". */
  axisMoney(amount: number): string;
  /** For the cells of a tight table: "1.68". */
  threeDigits(value: number): string;
  /** A difference: "+$33.0K". */
  signedMoney(amount: number): string;
  /** A fraction: 0.033 is "3.3%". */
  percent(fraction: number): string;
  /** A change: "+8.5%". */
  signedPercent(fraction: number): string;
  /** A fraction in whole percent: "42%". */
  wholePercent(fraction: number): string;
  number(value: number): string;
  /** A number with its sign: "+5". */
  signed(value: number): string;
  /** A large count: "1.2M". */
  short(value: number): string;
  /** `YYYY-MM` as "Jan 2026". */
  month(yearMonth: string): string;
  /** `YYYY-MM-DD` as "Mar 31, 2026". */
  day(date: string): string;
  list(items: readonly string[]): string;
  /** A number without grouping, as it stands in an input: "0.6" or "0,6". */
  plain(value: number): string;
  /** The sign between whole and fraction: "." or ",". */
  readonly decimal: string;
}

export function createFormats(locale: string, currency: string): Formats {
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => format.format(value);
  };
  const compactMoney = (signDisplay: "auto" | "exceptZero") => {
    const digits = { minimumSignificantDigits: 3, maximumSignificantDigits: 3 };
    const large = numbers({ style: "currency", currency, signDisplay, notation: "compact", ...digits });
    // Nobody counts pay in cents.
    const small = numbers({ style: "currency", currency, signDisplay, maximumFractionDigits: 0 });
    return (amount: number) => (Math.abs(Math.round(amount)) < 1000 ? small(amount) : large(amount));
  };
  const months = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return {
    locale,
    currency,
    money: numbers({ style: "currency", currency, maximumFractionDigits: 0 }),
    shortMoney: compactMoney("auto"),
    axisMoney: numbers({ style: "currency", currency, notation: "compact", maximumSignificantDigits: 3 }),
    threeDigits: numbers({ minimumSignificantDigits: 3, maximumSignificantDigits: 3 }),
    signedMoney: compactMoney("exceptZero"),
    percent: numbers({ style: "percent", maximumFractionDigits: 2 }),
    signedPercent: numbers({ style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" }),
    wholePercent: numbers({ style: "percent", maximumFractionDigits: 0 }),
    signed: numbers({ signDisplay: "exceptZero" }),
    number: numbers({ maximumFractionDigits: 4 }),
    short: numbers({ notation: "compact", maximumSignificantDigits: 3 }),
    plain: numbers({ maximumFractionDigits: 6, useGrouping: false }),
    month: (yearMonth) => months.format(new Date(`${yearMonth}-01T00:00:00Z`)),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    list: (items) => lists.format(items),
    decimal: parts.find((part) => part.type === "decimal")?.value ?? ".",
  };
}
