/**
 * A smooth function compiled to a table: cubic Hermite pieces through its values and slopes. With 256 pieces a function
 * such as exp on −8 … 8 is met within about 1e-7 of its value at a fraction of its cost.
 */
export interface Curve {
  readonly from: number;
  readonly to: number;
  readonly perUnit: number;
  /** Four coefficients a piece, constant term first, over the piece's own 0 … 1. */
  readonly pieces: Float64Array;
}

/** @param f finite with its slope everywhere in from … to */
export function compileCurve(
  f: (x: number) => number,
  slope: (x: number) => number,
  from: number,
  to: number,
  count: number,
): Curve {
  const width = (to - from) / count;
  const pieces = new Float64Array(4 * count);
  for (let i = 0; i < count; i++) {
    const x = from + i * width;
    const [a, b] = [f(x), f(x + width)];
    const [da, db] = [slope(x) * width, slope(x + width) * width];
    pieces.set([a, da, 3 * (b - a) - 2 * da - db, 2 * (a - b) + da + db], 4 * i);
  }
  return { from, to, perUnit: 1 / width, pieces };
}

/** The function's value at x; outside the table the nearest piece goes on. */
export function valueAt(curve: Curve, x: number): number {
  const { pieces } = curve;
  const place = (x - curve.from) * curve.perUnit;
  const piece = Math.min(Math.max(0, place | 0), (pieces.length >> 2) - 1);
  const t = place - piece;
  const k = piece << 2;
  return pieces[k]! + t * (pieces[k + 1]! + t * (pieces[k + 2]! + t * pieces[k + 3]!));
}
