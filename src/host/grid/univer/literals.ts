import type { UniverModules } from "./modules";

type Create = UniverModules["formula"]["ValueObjectFactory"]["create"];

const mended = new WeakSet<Create>();

/**
 * Makes a number of a number in a formula however it is written: where texts are to stay texts, Univer would take 1.50 and 1E6 for
 * texts, too. And texts in an array, such as {"a, b";"c"}, stay whole, which Univer parts at every comma. The factory belongs to the
 * process, so this holds for every workbook of it.
 */
export function mendLiterals({ formula }: UniverModules): void {
  const { ArrayValueObject, NumberValueObject, ValueObjectFactory } = formula;
  const create: Create = ValueObjectFactory.create;
  if (mended.has(create)) return;
  const mending: Create = (raw, textsStay) => {
    if (typeof raw !== "string") return create.call(ValueObjectFactory, raw, textsStay);
    if (textsStay === true && number.test(raw)) return NumberValueObject.create(Number(raw));
    if (!arrayWithTexts.test(raw)) return create.call(ValueObjectFactory, raw, textsStay);
    const calculateValueList = parts(raw.trim().slice(1, -1), ";").map((row) =>
      parts(row, ",").map((cell) => mending(cell.trim(), cell.includes('"'))),
    );
    return ArrayValueObject.create({
      calculateValueList,
      rowCount: calculateValueList.length,
      columnCount: Math.max(...calculateValueList.map((row) => row.length)),
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };
  mended.add(mending);
  ValueObjectFactory.create = mending;
}

const number = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const arrayWithTexts = /^\s*\{[^"]*"[^]*\}\s*$/;

/** What stands between signs that are not part of a text. */
function parts(text: string, sign: "," | ";"): readonly string[] {
  return text.match(new RegExp(`(?:"(?:[^"]|"")*"|[^"${sign}])+`, "g")) ?? [];
}
