/** All scenarios, one card each, and what can be done with the list as a whole. */
import { Button, makeStyles, Text as Words, Title3, tokens } from "@fluentui/react-components";
import { saveScenarios } from "../actions/scenarioActions";
import { Card } from "../shared/Card";
import { EmptyState } from "../shared/EmptyState";
import { usePane } from "../shared/PaneContext";
import { ProblemText } from "../shared/ProblemText";
import { Stack } from "../shared/Stack";
import { WorkReport } from "../shared/WorkReport";
import { AddScenario } from "./AddScenario";
import { ScenarioCard } from "./ScenarioCard";

export function ScenarioList() {
  const styles = useStyles();
  const { state, dispatch, flows, text } = usePane();
  const { list, problems, unsaved, write } = state.scenarios;
  const scenarios = list.map((listed) => listed.scenario);

  return (
    <Stack>
      <header className={styles.head}>
        <Title3 as="h2" className={styles.title}>
          {text.scenarios.title}
        </Title3>
        <AddScenario />
      </header>
      {list.length === 0 ? (
        <EmptyState title={text.scenarios.empty} lead={text.scenarios.emptyLead} />
      ) : (
        <>
          <Words className={styles.lead}>{text.scenarios.lead}</Words>
          <ol className={styles.list}>
            {list.map((listed, index) => (
              <li key={listed.id}>
                <ScenarioCard listed={listed} index={index} count={list.length} />
              </li>
            ))}
          </ol>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => dispatch({ type: "pane/viewChosen", view: "results" })}>
              {text.scenarios.compare}
            </Button>
            <Button disabled={write.kind === "busy"} onClick={() => void saveScenarios(flows, dispatch, scenarios)}>
              {text.scenarios.save}
            </Button>
            {unsaved && <Words className={styles.state}>{text.scenarios.unsaved}</Words>}
          </div>
        </>
      )}
      <WorkReport work={write} />
      {problems.length > 0 && (
        <Card title={text.scenarios.problems}>
          {problems.map((problem, i) => (
            <ProblemText key={i} problem={problem} />
          ))}
        </Card>
      )}
    </Stack>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0 },
  lead: { color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
