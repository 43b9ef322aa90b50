/**
 * A number as a person types it, or null where the text is not one: "30%" is 0.3, "120k" 120,000, "$1.5M" 1,500,000,
 * "(5%)" −0.05. Currency signs and codes, spaces and separators are let through; a comma or point before exactly
 * three digits parts thousands unless it is the only one and a point, and the last other one is the decimal sign.
 *
 * @example readNumber("$120,000") // 120000
 * @example readNumber("3,5 %")    // 0.035
 */
export function readNumber(text: string): number | null {
  const parts = pattern.exec(text.trim().replace(/[\u00a0\u202f\u2009 '_’]/g, ""));
  if (!parts) return null;
  const [, open, sign, digits, unit, close] = parts;
  if (digits === undefined || (open === "(") !== (close === ")")) return null;
  const number = Number(plainDigits(digits));
  const value = unit === "%" ? number / 100 : number * scale(unit ?? "");
  if (!Number.isFinite(value)) return null;
  return sign === "-" || sign === "−" || open === "(" ? -value : value;
}

const currency = "(?:[$€£¥₹₽₺]|USD|EUR|GBP|CHF|INR|JPY|AUD|CAD|US\\$)?";
const pattern = new RegExp(
  `^(\\()?${currency}([+\\-−])?${currency}(\\d[\\d.,]*(?:[eE][+-]?\\d+)?|\\.\\d+)(%|k|m|bn)?${currency}(\\))?$`,
  "i",
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
function plainDigits(digits: string): string {
  const commas = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
  if (commas.test(digits)) return digits.replaceAll(",", "");
  const points = /^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/;
  if (points.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  return /^\d+,\d+$/.test(digits) ? digits.replace(",", ".") : digits;
}
