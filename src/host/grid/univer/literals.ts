import type { UniverModules } from "./modules";

type Create = UniverModules["formula"]["ValueObjectFactory"]["create"];

const mended = new WeakSet<Create>();

/**
 * Makes a number of a number in a formula however it is written. Where texts are to stay texts, Univer would take 1.50 and 1E6 for
 * texts, too. The factory belongs to the process, so this holds for every workbook of it.
 */
export function mendLiterals({ formula }: UniverModules): void {
  const { NumberValueObject, ValueObjectFactory } = formula;
  const create: Create = ValueObjectFactory.create;
  if (mended.has(create)) return;
  const mending: Create = (raw, textsStay) =>
    textsStay === true && typeof raw === "string" && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(raw)
      ? NumberValueObject.create(Number(raw))
      : create.call(ValueObjectFactory, raw, textsStay);
  mended.add(mending);
  ValueObjectFactory.create = mending;
}
