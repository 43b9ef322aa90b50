/**
 * A number as a person types it, or null where the text is not one: "30%" is 0.3, "120k" 120,000, "$1.5M" 1,500,000,
 * "(5%)" −0.05. Currency signs and codes, spaces and separators are let through; a comma or point before exactly
 * three digits parts thousands unless it is the only one and a point, or follows a 0; the last other one is the decimal sign.
 * Beside a currency a single point does so too: nothing is paid in thousandths.
 *
 * @example readNumber("$120,000")  // 120000
 * @example readNumber("120.000 €") // 120000
 * @example readNumber("3,5 %")     // 0.035
 */
export function readNumber(text: string): number | null {
  return read(text, false);
}

/**
 * The same for what can only be an amount of money, with or without its currency.
 *
 * @example readMoney("120.000") // 120000
 */
export function readMoney(text: string): number | null {
  return read(text, true);
}

function read(text: string, isMoney: boolean): number | null {
  const parts = pattern.exec(text.trim().replace(/[\u00a0\u202f\u2009 '_’]/g, ""));
  if (!parts) return null;
  const { open, before, sign, between, digits = "", unit, after, close } = parts.groups ?? {};
  if ((open === undefined) !== (close === undefined)) return null;
  const paid = unit === undefined && (isMoney || [before, between, after].some((word) => word !== undefined));
  const number = Number(plainDigits(digits, paid));
  const value = unit === "%" ? number / 100 : number * scale(unit ?? "");
  if (!Number.isFinite(value)) return null;
  return sign === "-" || sign === "−" || open !== undefined ? -value : value;
}

/** Signs, and the codes and short words of the currencies that pay is most often told in, as a part of a pattern. */
export const currency =
  "\\p{Sc}|[A-Z]{1,3}\\$|USD|EUR|GBP|CHF|INR|JPY|CNY|AUD|CAD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|ZAR|ILS|TRY|AED|KRW|" +
  "Rs\\.?|Fr\\.|kr\\.?|zł|Kč|Ft";
const pattern = new RegExp(
  `^(?<open>\\()?(?<before>${currency})?(?<sign>[+\\-−])?(?<between>${currency})?` +
    `(?<digits>\\d[\\d.,]*(?:e[+-]?\\d+)?|\\.\\d+)(?<unit>%|k|m|bn)?(?<after>${currency})?(?<close>\\))?$`,
  "iu",
);

function scale(unit: string): number {
  switch (unit.toLowerCase()) {
    case "k":
      return 1e3;
    case "m":
      return 1e6;
    case "bn":
      return 1e9;
    default:
      return 1;
  }
}

/** Takes thousands separators out and makes the decimal sign a point; NaN follows where both roles do not fit. */
function plainDigits(digits: string, paid: boolean): string {
  // By threes, or as in India by twos and a last three.
  const commas = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$|^[1-9]\d?(,\d\d)+,\d{3}(\.\d+)?$/;
  if (commas.test(digits)) return digits.replaceAll(",", "");
  const points = paid ? /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/ : /^[1-9]\d{0,2}(\.\d{3})+,\d+$|^[1-9]\d{0,2}(\.\d{3}){2,}$/;
  if (points.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  return /^\d+,\d+$/.test(digits) ? digits.replace(",", ".") : digits;
}
