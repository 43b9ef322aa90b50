/** What can be done with the scenarios as they are now: see what they pay, or keep them. */
import { Button, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { askForRun } from "../actions/askForRun";
import { saveScenarios } from "../actions/scenarioActions";
import { usePane } from "../shared/PaneContext";
import { WorkReport } from "../shared/WorkReport";

export function ScenarioActions() {
  const styles = useStyles();
  const { state, dispatch, flows, text } = usePane();
  const { unsaved, write } = state.scenarios;
  return (
    <>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => askForRun(dispatch)}>
          {text.scenarios.compare}
        </Button>
        <Button
          disabledFocusable={write.kind === "busy"}
          onClick={() => void saveScenarios(flows, dispatch, state.scenarios)}
        >
          {text.scenarios.save}
        </Button>
        {unsaved && <Words className={styles.state}>{text.scenarios.unsaved}</Words>}
      </div>
      <WorkReport work={write} />
    </>
  );
}

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
