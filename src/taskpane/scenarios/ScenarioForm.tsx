/** One scenario in full: where it starts, its assumptions, and a preview that follows every change. */
import { Button, makeStyles, Title3 } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { Scenario } from "../../career/scenario";
import { usePane } from "../shared/PaneContext";
import { Stack } from "../shared/Stack";
import type { ListedScenario } from "../state/scenariosState";
import { FieldGroupForm } from "./FieldGroupForm";
import { LevelsForm } from "./LevelsForm";
import { nearestPreset } from "./editScenario";
import { PlannedEventsForm } from "./PlannedEventsForm";
import { PresetChoice } from "./PresetChoice";
import { Preview } from "./Preview";
import { ScenarioActions } from "./ScenarioActions";
import { StartForm } from "./StartForm";
import { visibleFields } from "./visibleFields";

export function ScenarioForm({ listed }: { readonly listed: ListedScenario }) {
  const styles = useStyles();
  const { dispatch, text } = usePane();
  const { id, scenario } = listed;
  const match = nearestPreset(scenario);
  const change = (changed: Scenario) => dispatch({ type: "scenarios/edited", id, scenario: changed });
  return (
    <Stack>
      <div>
        <Button
          appearance="transparent"
          size="small"
          className={styles.back}
          icon={<ArrowLeft20Regular className={styles.arrow} />}
          onClick={() => dispatch({ type: "scenarios/opened", id: null })}
        >
          {text.scenarios.all}
        </Button>
        <Title3 as="h2" block className={styles.title}>
          {scenario.name}
        </Title3>
      </div>
      <Preview scenario={scenario} />
      <StartForm listed={listed} onChange={change} />
      <PresetChoice scenario={scenario} match={match} onChange={change} />
      {visibleFields(scenario).map((group, index) => (
        <FieldGroupForm
          key={group.title}
          group={group}
          scenario={scenario}
          match={match}
          openAtFirst={index === 0}
          onChange={change}
        />
      ))}
      <LevelsForm scenario={scenario} onChange={change} />
      <PlannedEventsForm scenario={scenario} onChange={change} />
      <ScenarioActions />
    </Stack>
  );
}

const useStyles = makeStyles({
  back: { marginInlineStart: "-8px", minWidth: 0 },
  arrow: { ":dir(rtl)": { transform: "scaleX(-1)" } },
  title: { margin: "4px 0 0", overflowWrap: "anywhere" },
});
