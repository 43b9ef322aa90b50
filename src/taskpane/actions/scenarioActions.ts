/** What a person can do with the scenarios of the workbook. Each calls a flow and tells the pane how it went. */
import type { Problem } from "../../career/problem";
import type { Scenario } from "../../career/scenario";
import type { Flows } from "../../flows/flows";
import type { Dispatch } from "../state/paneState";
import { type Merged, mergeScenarios } from "../state/mergeScenarios";
import { sameData } from "../state/sameData";
import type { ScenariosState } from "../state/scenariosState";
import type { Text } from "../text/en";
import { named } from "../text/named";
import { askForRun } from "./askForRun";
import { messageOf } from "./messageOf";
import { write } from "./write";

export async function loadScenarios(flows: Flows, dispatch: Dispatch, text: Text): Promise<void> {
  try {
    const read = await flows.readScenarios();
    const { problems } = read;
    if (!read.ok) return dispatch({ type: "scenarios/failed", problems });
    const scenarios = read.builtIn === true ? named(read.value, text) : read.value;
    dispatch({ type: "scenarios/loaded", scenarios, problems });
  } catch (error) {
    dispatch({ type: "scenarios/failed", problems: [{ severity: "error", message: messageOf(error) }] });
  }
}

export interface Beginning {
  readonly ways: readonly Scenario[];
  /** Those of a beginning before, which make room as long as nobody has changed them. */
  readonly instead: readonly Scenario[];
  readonly present: readonly Scenario[];
  readonly text: Text;
}

/** Puts new scenarios first, and asks what all of them pay. The ready-made ones make room for them; a person's own stay. */
export async function beginScenarios(
  flows: Flows,
  dispatch: Dispatch,
  { ways, instead, present, text }: Beginning,
): Promise<void> {
  try {
    const { usual } = await flows.presets();
    const readyMade = [usual, named(usual, text)].some((ready) => sameData(ready, present));
    dispatch({ type: "scenarios/begun", scenarios: ways, instead: readyMade ? present : instead });
    askForRun(dispatch);
  } catch (error) {
    dispatch({ type: "scenarios/failed", problems: [{ severity: "error", message: messageOf(error) }] });
  }
}

/** Writes the scenarios of the pane, and keeps what somebody has typed into others in the sheet since `saved`. */
export function saveScenarios(
  flows: Flows,
  dispatch: Dispatch,
  { list, saved }: Pick<ScenariosState, "list" | "saved">,
): Promise<void> {
  const pane = list.map(({ scenario }) => scenario);
  let merged: Merged = { scenarios: pane, onBothSides: [] };
  return write(
    async () => {
      const read = await flows.readScenarios();
      // What cannot be read, or is not there, is written anew.
      if (read.ok && read.builtIn !== true) merged = mergeScenarios({ before: saved, pane, sheet: read.value });
      const report = await flows.writeScenarios(merged.scenarios);
      return { ...report, problems: [...merged.onBothSides.map(changedTwice), ...report.problems] };
    },
    (work) => {
      const written = work.kind === "done" && work.report.written.length > 0;
      if (written && !sameData(merged.scenarios, pane))
        dispatch({ type: "scenarios/loaded", scenarios: merged.scenarios, problems: [] });
      dispatch({ type: "scenarios/writeChanged", write: work });
    },
  );
}

function changedTwice(name: string): Problem {
  return {
    severity: "warning",
    message: `Scenarios, "${name}" was changed in the sheet too; what stands in the pane was written.`,
  };
}
