/** What a person can do with the scenarios of the workbook. Each calls a flow and tells the pane how it went. */
import type { Scenario } from "../../career/scenario";
import type { Flows } from "../../flows/flows";
import type { Dispatch } from "../state/paneState";
import { sameData } from "../state/sameData";
import type { ScenariosState } from "../state/scenariosState";
import type { Text } from "../text/en";
import { named } from "../text/named";
import { askForRun } from "./askForRun";
import { mergeWithSheet } from "./mergeWithSheet";
import { messageOf } from "../../flows/messageOf";
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
  return write(
    async () => {
      const { scenarios, problems } = await mergeWithSheet(flows, { list, saved });
      const report = await flows.writeScenarios(scenarios);
      if (report.written.length > 0) dispatch({ type: "scenarios/written", pane, sheet: scenarios });
      return { ...report, problems: [...problems, ...report.problems] };
    },
    (work) => dispatch({ type: "scenarios/writeChanged", write: work }),
  );
}
