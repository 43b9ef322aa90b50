/** Starts and stops runs. A new run takes the place of the one before; leaving the view does not stop it. */
import type { Scenario } from "../../career/scenario";
import { runProjection } from "../actions/resultActions";
import { usePane } from "../shared/PaneContext";

export interface Run {
  start(scenarios: readonly Scenario[]): void;
  cancel(): void;
}

export function useRun(): Run {
  const { state, dispatch, flows, run } = usePane();
  const { trials, seed } = state.results;
  return {
    start: (scenarios) => {
      run.current?.abort();
      run.current = new AbortController();
      void runProjection(flows, dispatch, scenarios, { trials, seed, signal: run.current.signal });
    },
    cancel: () => run.current?.abort(),
  };
}
