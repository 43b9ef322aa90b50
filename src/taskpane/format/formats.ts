/** Numbers, money and months as the person's Office writes them. */
export interface Formats {
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
  /** At most one digit after the decimal sign: "2.5". */
  oneDecimal(value: number): string;
  /** A number with its sign: "+5". */
  signed(value: number): string;
  /** A large count: "1.2M". */
  short(value: number): string;
  /** `YYYY-MM` as "Jan 2026". */
  month(yearMonth: string): string;
  /** `YYYY-MM-DD` as "Mar 31, 2026". */
  day(date: string): string;
  /** A number without grouping, as it stands in an input: "0.6" or "0,6". */
  plain(value: number): string;
  /** The sign between whole and fraction: "." or ",". */
  readonly decimal: string;
  /** How the currency may be written behind an amount. */
  readonly signs: readonly string[];
}

export function createFormats(language: string, currency: string): Formats {
  // The cells beside the pane show these digits and count these years, whatever is usual elsewhere.
  const locale = new Intl.Locale(language, { numberingSystem: "latn", calendar: "gregory" });
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => isolated(format.format(value));
  };
  const compactMoney = (signDisplay: "auto" | "exceptZero") => {
    // Some languages write thousands in full, and would leave out the sign that groups them.
    const digits = { minimumSignificantDigits: 3, maximumSignificantDigits: 3, useGrouping: "always" } as const;
    const large = numbers({ style: "currency", currency, signDisplay, notation: "compact", ...digits });
    // Nobody counts pay in cents.
    const small = numbers({ style: "currency", currency, signDisplay, maximumFractionDigits: 0 });
    return (amount: number) => (Math.abs(Math.round(amount)) < 1000 ? small(amount) : large(amount));
  };
  const months = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const partOf = (type: Intl.NumberFormatPartTypes, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).formatToParts(0.5).find((part) => part.type === type)?.value;
  return {
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
    oneDecimal: numbers({ maximumFractionDigits: 1 }),
    short: numbers({ notation: "compact", maximumSignificantDigits: 3 }),
    plain: numbers({ maximumFractionDigits: 6, useGrouping: false }),
    month: (yearMonth) => isolated(months.format(new Date(`${yearMonth}-01T00:00:00Z`))),
    day: (date) => isolated(days.format(new Date(`${date}T00:00:00Z`))),
    decimal: partOf("decimal", {}) ?? ".",
    signs: (["symbol", "narrowSymbol", "code"] as const).flatMap(
      (currencyDisplay) => partOf("currency", { style: "currency", currency, currencyDisplay }) ?? [],
    ),
  };
}

/** What is written from right to left keeps its order among words that are not. */
function isolated(written: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\u061C\u200F]/u.test(written) ? `\u2067${written}\u2069` : written;
}
