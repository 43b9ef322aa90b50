import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { UniverSession } from "./session";

/**
 * Lets COUNTIFS ask a criterion of each different value of a range once, and not of every cell for each formula: with thousands of
 * rows, counted for hundreds of phases, that is most of the work. Whether a value meets a criterion stays Univer's answer.
 */
export function mendCountifs({ modules, injector }: UniverSession): void {
  const { ArrayValueObject, IFunctionService, NullValueObject, NumberValueObject } = modules.formula;
  const executor = injector.get(IFunctionService).getExecutor("COUNTIFS");
  if (!executor) throw new Error("Univer has no function COUNTIFS");
  const count = executor.calculate.bind(executor);
  /** Univer reads a range once in each calculation, and anew in the next. */
  const read = new WeakMap<ArrayValueObject, Counted>();

  executor.calculate = (...variants) => {
    const [first, ...others] = pairsOf(variants) ?? [];
    if (first === undefined) return count(...variants);
    const rest = others.map(
      ({ range, met }) =>
        (cell: number) =>
          met[range.kindOf[cell] ?? 0] === true,
    );
    const counted = first.met.map((isMet, kind) => {
      if (!isMet) return 0;
      const cells = first.range.cells[kind] ?? [];
      return rest.length === 0 ? cells.length : cells.filter((cell) => rest.every((meets) => meets(cell))).length;
    });
    return NumberValueObject.create(counted.reduce((sum, n) => sum + n, 0));
  };

  /** Undefined where it is not about one criterion for each of some ranges of the same size, or where most cells differ. */
  const pairsOf = (variants: readonly FunctionVariantType[]): readonly Pair[] | undefined => {
    if (variants.length === 0 || variants.length % 2 !== 0) return undefined;
    const pairs: Pair[] = [];
    let size: string | undefined;
    for (let i = 0; i < variants.length; i += 2) {
      const [given, wanted] = [variants[i], variants[i + 1]];
      if (!given?.isReferenceObject() || wanted === undefined) return undefined;
      const cells = toArray(given);
      const criterion = single(wanted);
      size ??= sizeOf(cells);
      if (criterion === undefined || sizeOf(cells) !== size) return undefined;
      const range = countedOf(cells);
      if (range.values.length * 4 > range.kindOf.length) return undefined;
      pairs.push({ range, met: metBy(given, range, criterion) });
    }
    return pairs;
  };

  const countedOf = (cells: ArrayValueObject): Counted => {
    const known = read.get(cells);
    if (known !== undefined) return known;
    const kinds = new Map<string, number>();
    const counted = { values: [], kindOf: [], cells: [], met: new Map() } as Counted;
    cells.iterator((cell) => {
      const value = cell ?? NullValueObject.create();
      const key = keyOf(value);
      const kind = kinds.get(key) ?? kinds.size;
      if (kind === kinds.size) {
        kinds.set(key, kind);
        counted.values.push(value);
        counted.cells.push([]);
      }
      counted.cells[kind]?.push(counted.kindOf.length);
      counted.kindOf.push(kind);
    });
    read.set(cells, counted);
    return counted;
  };

  const metBy = (reference: FunctionVariantType, range: Counted, criterion: BaseValueObject): readonly boolean[] => {
    const key = keyOf(criterion);
    const known = range.met.get(key);
    if (known !== undefined) return known;
    const met = range.values.map((value) => {
      const calculateValueList = [[value]];
      const place = { unitId: "", sheetId: "", row: -1, column: -1 };
      const alone = ArrayValueObject.create({ calculateValueList, rowCount: 1, columnCount: 1, ...place });
      const one = Object.create(reference, { toArrayValueObject: { value: () => alone } }) as BaseValueObject;
      return (count(one, criterion) as BaseValueObject).getValue() === 1;
    });
    range.met.set(key, met);
    return met;
  };
}

/** The cells of a range by what stands in them. */
interface Counted {
  readonly values: BaseValueObject[];
  /** Place in `values` for each cell, row by row. */
  readonly kindOf: number[];
  /** Cells for each of the values. */
  readonly cells: number[][];
  /** Whether each of the values meets a criterion. */
  readonly met: Map<string, readonly boolean[]>;
}

interface Pair {
  readonly range: Counted;
  readonly met: readonly boolean[];
}

function toArray(reference: FunctionVariantType): ArrayValueObject {
  return (reference as unknown as { toArrayValueObject(): ArrayValueObject }).toArrayValueObject();
}

/** Undefined for several values. */
function single(variant: FunctionVariantType): BaseValueObject | undefined {
  const value = variant.isReferenceObject() ? toArray(variant) : (variant as BaseValueObject);
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return sizeOf(array) === "1x1" ? (array.get(0, 0) ?? undefined) : undefined;
}

function sizeOf(array: ArrayValueObject): string {
  return `${array.getRowCount()}x${array.getColumnCount()}`;
}

function keyOf(value: BaseValueObject): string {
  if (value.isNull()) return "blank";
  return value.isError() ? `error ${value.getValue()}` : `${typeof value.getValue()} ${value.getValue()}`;
}
