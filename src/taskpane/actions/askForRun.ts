import type { Dispatch } from "../state/paneState";

/** Runs all scenarios, and shows how far that is. */
export function askForRun(dispatch: Dispatch): void {
  dispatch({ type: "results/asked" });
  dispatch({ type: "pane/viewChosen", view: "results" });
}
