/**
 * Reads what people type into a field: "30%", "3,5 %", "$120,000", "120k", "1.2m". The decimal sign is the one of the
 * person's locale; the other of "." and "," and any space or apostrophe group digits. A dot that cannot group, as in
 * "0.5" or "3.25", is a decimal sign everywhere: it is what other programs and other people's habits produce.
 *
 * @returns null where nothing was typed, undefined where it is not a number
 * @example readTyped("3,5 %", ",") // 3.5
 * @example readTyped("120k", ".") // 120000
 */
export function readTyped(typed: string, decimal: string): number | null | undefined {
  const bare = typed.replace(/[\s'’\u00a0\u202f]/g, "").replace(/^[^\d.,+\-−]+|[%\p{Sc}]+$/gu, "");
  if (bare === "") return typed.trim() === "" ? null : undefined;
  const match = /^([+\-−]?)\p{Sc}?([\d.,]*\d[\d.,]*)([km]?)$/iu.exec(bare);
  if (!match) return undefined;
  const [, sign = "", digits = "", scale = ""] = match;
  const value = Number(plainDigits(digits, decimal)) * (scales[scale.toLowerCase()] ?? 1);
  if (!Number.isFinite(value)) return undefined;
  return sign === "" || sign === "+" ? value : 0 - value;
}

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

function plainDigits(digits: string, decimal: string): string {
  const group = decimal === "," ? "." : ",";
  const groupsThousands = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`);
  if (groupsThousands.test(digits)) return digits.replaceAll(group, "").replace(decimal, ".");
  const signs = digits.replace(/\d/g, "");
  return signs.length <= 1 ? digits.replace(",", ".") : "not a number";
}
