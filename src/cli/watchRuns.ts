import type { Flows } from "../flows/flows";

export interface WatchedFlows {
  readonly flows: Flows;
  /** Waits for the runs that are under way and for what they answer to arrive; true where there were any. */
  readonly finished: () => Promise<boolean>;
}

/** Microsoft's runtime collects results for 50 milliseconds before it hands them to Excel. */
const handOver = 100;

/** Flows whose simulations can be waited for: a function that streams answers at once and goes on simulating behind it. */
export function watchRuns(flows: Flows): WatchedFlows {
  const runs = new Set<Promise<unknown>>();
  return {
    flows: {
      ...flows,
      project(scenarios, options) {
        const run = flows.project(scenarios, options);
        runs.add(run);
        const end = () => void runs.delete(run);
        run.then(end, end);
        return run;
      },
    },
    async finished() {
      if (runs.size === 0) return false;
      await Promise.allSettled(runs);
      await new Promise((resolve) => setTimeout(resolve, handOver));
      return true;
    },
  };
}
