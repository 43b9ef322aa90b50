/** One scenario in full: where it starts, its assumptions, and a preview that follows every change. */
import type { Scenario } from "../../career/scenario";
import { usePane } from "../shared/PaneContext";
import { Stack } from "../shared/Stack";
import { ViewHead } from "../shared/ViewHead";
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
  const { dispatch, text } = usePane();
  const { id, scenario } = listed;
  const match = nearestPreset(scenario);
  const change = (changed: Scenario) => dispatch({ type: "scenarios/edited", id, scenario: changed });
  return (
    <Stack>
      <ViewHead
        back={text.scenarios.all}
        onBack={() => dispatch({ type: "scenarios/opened", id: null })}
        title={scenario.name}
      />
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
