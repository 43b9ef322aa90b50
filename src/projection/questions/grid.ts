/** How often to move, against what a move brings: the median running total of each pair. */
import type { Scenario } from "../../career/scenario";
import { medianTotals, type QuestionOptions } from "./medianTotal";

export interface Grid {
  /** Months in a job, one a row. */
  readonly cycles: readonly number[];
  /** Raise per move as a fraction, one a column. */
  readonly raises: readonly number[];
  /** Median running total at the horizon: medians[row][column]. */
  readonly medians: readonly (readonly number[])[];
}

const gridCycles: readonly number[] = [9, 12, 18, 24, 36, 48, 60];
const gridRaises: readonly number[] = [0, 0.04, 0.08, 0.12, 0.2, 0.3, 0.4];

/** Every cycle with every raise, each exact, everything else as the scenario has it; all on the same trials. */
export function moveGrid(scenario: Scenario, options: QuestionOptions, cycles = gridCycles, raises = gridRaises): Grid {
  const pairs = cycles.flatMap((months) => raises.map((raise) => ({ months, raise })));
  const scenarios = pairs.map(({ months, raise }): Scenario => ({
    ...scenario,
    assumptions: {
      ...scenario.assumptions,
      moveEvery: { kind: "cycle", min: months, max: months },
      moveRaise: { min: raise, mode: null, max: raise },
    },
  }));
  const medians = medianTotals(scenarios, options);
  return {
    cycles,
    raises,
    medians: cycles.map((_, row) => medians.slice(row * raises.length, (row + 1) * raises.length)),
  };
}
