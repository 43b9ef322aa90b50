/**
 * Reads what people type into a field: "30%", "3,5 %", "$120,000", "120.000 US$", "120k", "1.2m". The decimal sign is the one of the
 * person's locale; the other of "." and "," and any space or apostrophe group digits. A dot that cannot group, as in
 * "0.5" or "3.25", is a decimal sign everywhere: it is what other programs and other people's habits produce.
 *
 * @param signs words that may stand behind a number and add nothing to it, such as a currency's
 * @returns null where nothing was typed, undefined where it is not a number
 * @example readTyped("3,5 %", ",") // 3.5
 * @example readTyped("120k", ".") // 120000
 * @example readTyped("120 000 zł", ",", ["zł"]) // 120000
 */
export function readTyped(typed: string, decimal: string, signs: readonly string[] = []): number | null | undefined {
  const bare = withoutSigns(compact(typed), signs.map(compact));
  if (bare === "") return typed.trim() === "" ? null : undefined;
  const match = /^[^\d.,+\-−]*([+\-−]?)[^\d.,+\-−]*([\d.,]*\d[\d.,]*)(k|m|tsd\.?|mio\.?)?$/iu.exec(bare);
  if (!match) return undefined;
  const [, sign = "", digits = "", scale = ""] = match;
  const value = Number(plainDigits(digits, decimal)) * (scales[scale.toLowerCase().replace(".", "")] ?? 1);
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

/** Longer signs are tried first: "US$" ends with "$" too. */
function withoutSigns(bare: string, signs: readonly string[]): string {
  const end = bare.toLowerCase();
  const sign = signs
    .toSorted((a, b) => b.length - a.length)
    .find((each) => each !== "" && end.endsWith(each.toLowerCase()));
  return sign === undefined ? bare.replace(/[%٪\p{Sc}]+$/u, "") : bare.slice(0, -sign.length);
}

function plainDigits(digits: string, decimal: string): string {
  const group = decimal === "," ? "." : ",";
  // In India the groups above the thousands are of two.
  const groupsThousands = new RegExp(`^\\d{1,3}(\\${group}\\d{2,3})*\\${group}\\d{3}(\\${decimal}\\d*)?$`);
  if (groupsThousands.test(digits)) return digits.replaceAll(group, "").replace(decimal, ".");
  const signs = digits.replace(/\d/g, "");
  return signs.length <= 1 ? digits.replace(",", ".") : "not a number";
}
