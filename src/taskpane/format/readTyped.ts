import { currency } from "../../career/readNumber";

export interface Habits {
  /** The decimal sign of the person's locale, "." or ",". */
  readonly decimal: string;
  /** What may stand behind a number and adds nothing to it, such as a currency's sign in that locale. */
  readonly signs?: readonly string[];
  /** True for amounts of money: nothing is paid in thousandths, so that any sign before three digits groups them. */
  readonly isMoney?: boolean;
}

/**
 * Reads what people type into a field: "30%", "3,5 %", "$120,000", "120.000 US$", "120k", "1.2m". The decimal sign is the one of the
 * person's locale; the other of "." and "," and any space or apostrophe group digits. What makes no number so, as "0.5", "3.25" and
 * "1.200,50" where the comma is usual or not, is read the way it can be: it is what other programs and other people's habits produce.
 *
 * @returns null where nothing was typed, undefined where it is not a number
 * @example readTyped("3,5 %", { decimal: "," }) // 3.5
 * @example readTyped("120k", { decimal: "." }) // 120000
 * @example readTyped("1.200,50 zł", { decimal: ".", signs: ["zł"] }) // 1200.5
 */
export function readTyped(typed: string, { decimal, signs = [], isMoney = false }: Habits): number | null | undefined {
  const bare = withoutSigns(compact(typed), signs.map(compact));
  if (bare === "") return typed.trim() === "" ? null : undefined;
  const match = /^[^\d.,+\-−]*([+\-−]?)[^\d.,+\-−]*([\d.,]*\d[\d.,]*)(k|m|tsd\.?|mio\.?)?$/iu.exec(bare);
  if (!match) return undefined;
  const [, sign = "", digits = "", scale = ""] = match;
  const factor = scales[scale.toLowerCase().replace(".", "")] ?? 1;
  const value = Number(plainDigits(digits, decimal, isMoney && factor === 1)) * factor;
  if (!Number.isFinite(value)) return undefined;
  return sign === "" || sign === "+" ? value : 0 - value;
}

const scales: Readonly<Record<string, number>> = { k: 1e3, tsd: 1e3, m: 1e6, mio: 1e6 };

/** Without what groups digits and what turns the direction of writing; digits of other scripts as 0–9. */
function compact(typed: string): string {
  return typed
    .replace(/[\s'’٬\p{Bidi_Control}]/gu, "")
    .replace(/٫/g, ".")
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

const end = new RegExp(`(?:[%٪]|${currency})$`, "iu");

/** Longer signs are tried first: "US$" ends with "$" too. */
function withoutSigns(bare: string, signs: readonly string[]): string {
  const words = bare.toLowerCase();
  const sign = signs
    .toSorted((a, b) => b.length - a.length)
    .find((each) => each !== "" && words.endsWith(each.toLowerCase()));
  return sign === undefined ? bare.replace(end, "") : bare.slice(0, -sign.length);
}

function plainDigits(digits: string, decimal: string, isMoney: boolean): string {
  const other = decimal === "," ? "." : ",";
  // In India the groups above the thousands are of two.
  const usual = new RegExp(`^\\d{1,3}(\\${other}\\d{2,3})*\\${other}\\d{3}(\\${decimal}\\d*)?$`);
  if (usual.test(digits)) return digits.replaceAll(other, "").replace(decimal, ".");
  // Where the two have changed places: both are there, one comes again, or thousandths would be meant.
  const fraction = `(\\${other}\\d*)${isMoney ? "?" : ""}`;
  const swapped = new RegExp(`^[1-9]\\d{0,2}((\\${decimal}\\d{3})+${fraction}|(\\${decimal}\\d{3}){2,})$`);
  if (swapped.test(digits)) return digits.replaceAll(decimal, "").replace(other, ".");
  return digits.replace(/\d/g, "").length <= 1 ? digits.replace(",", ".") : "not a number";
}
