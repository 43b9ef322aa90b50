/**
 * What a draw is for. Each purpose of a trial is a stream of its own; its index counts years, or the times the thing
 * has happened so far. These numbers are part of the engine's version: changing one changes every figure.
 */
export const Purpose = {
  /** Market shock, by year. */
  market: 0,
  /** Merit raise, by year. */
  merit: 1,
  /** Chance of promotion at a review, by year. */
  promotion: 2,
  /** Raise on promotion, by promotions so far. */
  promotionRaise: 3,
  /** Exposure until the next layoff, by layoffs so far. */
  layoff: 4,
  layoffGap: 5,
  layoffPay: 6,
  /** Months until the next move, by jobs so far. */
  nextMove: 7,
  /** What comes with a move, by moves so far. */
  moveRaise: 8,
  moveLevelUp: 9,
  moveGap: 10,
  moveGapMonths: 11,
  /** Chance of a planned event, by its place in the plan. */
  planned: 12,
  /** Change of the share price, by changes so far. */
  sharePrice: 13,
  startupExit: 14,
  startupOutcome: 15,
  startupMultiple: 16,
} as const;
