import type { AssumptionField } from "../../career/assumptionFields";

export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly supported: { readonly min: number; readonly max: number };
}

/**
 * From what public data supports, with as much again on either side, within what is allowed, and far enough for the
 * presets and the present value. Undefined for a field that nothing has been measured of.
 */
export function sliderRange(field: AssumptionField, value: number | null): SliderRange | undefined {
  const { supported, publicData, optimistic } = field;
  if (!supported) return undefined;
  const width = supported.max - supported.min;
  const wanted = [supported.min - width, supported.max + width, publicData, optimistic, value];
  const numbers = wanted.filter((x): x is number => typeof x === "number");
  const step = stepOf(field, width);
  const snap = (x: number) => Number((Math.round(x / step) * step).toPrecision(10));
  const min = Math.max(field.min ?? -Infinity, snap(Math.min(...numbers)));
  const max = Math.min(field.max ?? Infinity, snap(Math.max(...numbers)));
  return { min, max, step, supported };
}

function stepOf({ unit }: AssumptionField, width: number): number {
  if (unit === "months" || unit === "years") return 1;
  return width > 0.05 ? 0.01 : 0.001;
}
