/** Running a projection and writing it to the workbook. */
import type { Money } from "../../career/projection";
import type { Problem } from "../../career/problem";
import type { Scenario } from "../../career/scenario";
import type { Flows, ResultWishes } from "../../flows/flows";
import type { Dispatch } from "../state/paneState";
import type { Outcome } from "../state/resultsState";
import { sameData } from "../state/sameData";
import type { ScenariosState } from "../state/scenariosState";
import { mergeWithSheet } from "./mergeWithSheet";
import { messageOf } from "../../flows/messageOf";
import { write } from "./write";

export interface RunRequest {
  readonly trials: number;
  readonly seed: number;
  /** Aborting keeps what has been simulated so far. */
  readonly signal: AbortSignal;
}

export async function runProjection(
  flows: Flows,
  dispatch: Dispatch,
  scenarios: readonly Scenario[],
  request: RunRequest,
): Promise<void> {
  dispatch({ type: "results/started" });
  try {
    const projection = await flows.project(scenarios, {
      ...request,
      onProgress: (progress) => dispatch({ type: "results/progressed", progress }),
    });
    // A run that was cancelled before the first chunk came back has nothing to show.
    if (projection.trials === 0) dispatch({ type: "results/stopped" });
    else dispatch({ type: "results/finished", outcome: { projection, scenarios } });
  } catch (error) {
    const stopped = request.signal.aborted && error instanceof Error && error.name === "AbortError";
    dispatch(stopped ? { type: "results/stopped" } : { type: "results/failed", message: messageOf(error) });
  }
}

/**
 * Writes results with their scenarios. Where those of the pane, or of the sheet, are others by now, nothing is written over them: the
 * pane takes both together, for another run.
 */
export function writeResults(
  flows: Flows,
  dispatch: Dispatch,
  { scenarios, projection }: Outcome,
  state: Pick<ScenariosState, "list" | "saved">,
  wishes: ResultWishes,
): Promise<void> {
  return write(
    async () => {
      const merged = await mergeWithSheet(flows, state);
      if (!sameData(merged.scenarios, scenarios)) {
        dispatch({ type: "scenarios/merged", scenarios: merged.scenarios, sheet: merged.sheet });
        return { written: [], kept: [], problems: [changedSince] };
      }
      const report = await flows.writeProjection(scenarios, projection, wishes);
      const pane = state.list.map(({ scenario }) => scenario);
      if (report.written.length > 0) dispatch({ type: "scenarios/written", pane, sheet: scenarios });
      return { ...report, problems: [...merged.problems, ...report.problems] };
    },
    (work) => dispatch({ type: "results/writeChanged", write: work }),
  );
}

const changedSince: Problem = {
  severity: "warning",
  message: "The scenarios have changed since this run. Nothing was written: run again, and write then.",
};

export function writeComparison(
  flows: Flows,
  dispatch: Dispatch,
  { projection }: Outcome,
  { scenario, money }: { readonly scenario: string; readonly money: Money },
): Promise<void> {
  return write(
    () => flows.writeComparison(projection, scenario, money),
    (work) => dispatch({ type: "results/writeChanged", write: work }),
  );
}
