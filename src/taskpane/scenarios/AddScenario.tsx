/** A new scenario from a ready-made one, in groups; with a roadmap open, one of them follows its pay events. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Spinner,
} from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { Fragment, useState } from "react";
import type { Presets } from "../../flows/flows";
import { messageOf } from "../actions/messageOf";
import { usePane } from "../shared/PaneContext";
import { confirmedRoadmap } from "../state/roadmapState";

/** Groups of so many can be added as a whole, to be compared. */
const TOGETHER = 2;

export function AddScenario() {
  const styles = useStyles();
  const { state, dispatch, flows, text } = usePane();
  const [presets, setPresets] = useState<Presets["groups"] | string>([]);

  const load = async () => {
    const roadmap = state.roadmap.kind === "understood" ? confirmedRoadmap(state.roadmap) : undefined;
    try {
      setPresets((await flows.presets(roadmap)).groups);
    } catch (error) {
      setPresets(messageOf(error));
    }
  };
  return (
    <Menu positioning="below-end" onOpenChange={(_, { open }) => open && void load()}>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<Add20Regular />}>{text.scenarios.add}</Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {typeof presets === "string" ? (
            <MenuItem disabled>{presets}</MenuItem>
          ) : presets.length === 0 ? (
            <MenuItem disabled>
              <Spinner size="tiny" label={text.app.loading} />
            </MenuItem>
          ) : (
            presets.map(({ kind, scenarios }, index) => (
              <Fragment key={kind}>
                {index > 0 && <MenuDivider />}
                <MenuGroup>
                  <MenuGroupHeader>{text.scenarios.presetKinds[kind]}</MenuGroupHeader>
                  {scenarios.map((scenario) => (
                    <MenuItem key={scenario.name} onClick={() => dispatch({ type: "scenarios/added", scenario })}>
                      {scenario.name}
                    </MenuItem>
                  ))}
                  {scenarios.length >= TOGETHER && (
                    <MenuItem onClick={() => dispatch({ type: "scenarios/addedTogether", scenarios })}>
                      <i>{text.scenarios.addTogether(scenarios.length)}</i>
                    </MenuItem>
                  )}
                </MenuGroup>
              </Fragment>
            ))
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  menu: { maxHeight: "min(70vh, 480px)", overflowY: "auto" },
});
