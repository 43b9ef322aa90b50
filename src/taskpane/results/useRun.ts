/**
 * Starts and stops runs. A new run takes the place of the one before, which then says nothing more; leaving the view does not stop it.
 */
import type { Scenario } from "../../career/scenario";
import { runProjection } from "../actions/resultActions";
import { usePane } from "../shared/PaneContext";
import type { Dispatch } from "../state/paneState";

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
      const own = new AbortController();
      run.current = own;
      const tell: Dispatch = (event) => {
        if (run.current === own) dispatch(event);
      };
      void runProjection(flows, tell, scenarios, { trials, seed, signal: own.signal });
    },
    cancel: () => run.current?.abort(),
  };
}
