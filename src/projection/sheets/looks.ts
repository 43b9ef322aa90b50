import type { Money } from "../../career/projection";

/** How the person looks at results: what they want to find in the sheets again. */
export interface Looks {
  readonly money: Money;
  /** `#RRGGBB` by the name of the scenario; the sheets' own accent where left out. */
  readonly colors?: ReadonlyMap<string, string>;
}

export const usualLooks: Looks = { money: "nominal" };

/** What a heading over figures ends with, as a part of its formula. */
export const inWhichMoney =
  'IF(ProjectionMoney="real",", in money of the start of the plan",", in money of each year")';
