/** What one move today is worth against staying, without chance. */
export interface MoveOffer {
  /** Base pay per year now. */
  readonly pay: number;
  /** Raise of the move as a fraction. */
  readonly raise: number;
  /** Unpaid months before the new job. */
  readonly gapMonths: number;
  readonly years: number;
  /** Annual raise as a fraction, in either job. */
  readonly merit: number;
}

export interface MoveValue {
  readonly stay: number;
  readonly move: number;
  /** move − stay, over all years. */
  readonly difference: number;
}

/**
 * Annual raises come at the end of every twelfth month at work, as in the model.
 *
 * @example moveValue({ pay: 100000, raise: 0.1, gapMonths: 1, years: 1, merit: 0 }).difference // 833.33: 11 · 110,000/12 − 100,000
 */
export function moveValue({ pay, raise, gapMonths, years, merit }: MoveOffer): MoveValue {
  const stay = received(pay, 0, years, merit);
  const move = received(pay * (1 + raise), gapMonths, years, merit);
  return { stay, move, difference: move - stay };
}

function received(pay: number, gapMonths: number, years: number, merit: number): number {
  let now = pay;
  let sum = 0;
  for (let year = 1; year <= years; year++) {
    const atWork = Math.max(0, Math.min(12, 12 * year - gapMonths));
    sum += (now * atWork) / 12;
    if (12 * year > gapMonths) now *= 1 + merit;
  }
  return sum;
}
