/** A new scenario from a ready-made one; with a roadmap open, one of them follows its pay events. */
import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
} from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Scenario } from "../../career/scenario";
import { messageOf } from "../actions/messageOf";
import { usePane } from "../shared/PaneContext";
import { confirmedRoadmap } from "../state/roadmapState";

export function AddScenario() {
  const { state, dispatch, flows, text } = usePane();
  const [presets, setPresets] = useState<readonly Scenario[] | string>([]);

  const load = async () => {
    const roadmap = state.roadmap.kind === "understood" ? confirmedRoadmap(state.roadmap) : undefined;
    try {
      setPresets(await flows.presets(roadmap));
    } catch (error) {
      setPresets(messageOf(error));
    }
  };
  return (
    <Menu positioning="below-end" onOpenChange={(_, { open }) => open && void load()}>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<Add20Regular />}>{text.scenarios.add}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{text.scenarios.addTitle}</MenuGroupHeader>
            {typeof presets === "string" ? (
              <MenuItem disabled>{presets}</MenuItem>
            ) : presets.length === 0 ? (
              <MenuItem disabled>
                <Spinner size="tiny" label={text.app.loading} />
              </MenuItem>
            ) : (
              presets.map((scenario) => (
                <MenuItem key={scenario.name} onClick={() => dispatch({ type: "scenarios/added", scenario })}>
                  {scenario.name}
                </MenuItem>
              ))
            )}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
