/** All scenarios, one card each, and what can be done with the list as a whole. */
import { makeStyles, Text as Words, Title3, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Card } from "../shared/Card";
import { EmptyState } from "../shared/EmptyState";
import { usePane } from "../shared/PaneContext";
import { Problems } from "../shared/Problems";
import { Stack } from "../shared/Stack";
import { AddScenario } from "./AddScenario";
import { commonStart } from "./commonStart";
import { CommonStartCard } from "./CommonStartCard";
import { ScenarioActions } from "./ScenarioActions";
import { ScenarioCard } from "./ScenarioCard";
import { useSketches } from "./useSketches";

export interface ScenarioListProps {
  /** Id of the scenario whose form was just left. */
  readonly left: number | null;
}

export function ScenarioList({ left }: ScenarioListProps) {
  const styles = useStyles();
  const { state, flows, text } = usePane();
  const { list, problems } = state.scenarios;
  const common = useMemo(() => commonStart(list.map(({ scenario }) => scenario)), [list]);
  const sketches = useSketches(flows, list, state.results);

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
          <CommonStartCard common={common} />
          <ol className={styles.list}>
            {list.map((listed, index) => (
              <li key={listed.id}>
                <ScenarioCard
                  listed={listed}
                  index={index}
                  count={list.length}
                  common={common}
                  sketch={sketches.get(listed.scenario)}
                  left={listed.id === left}
                />
              </li>
            ))}
          </ol>
          <ScenarioActions />
        </>
      )}
      {problems.length > 0 && (
        <Card title={text.scenarios.problems}>
          <Problems problems={problems} />
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
});
