/** A new scenario from a ready-made one, in groups, that starts as those in the list do; with a roadmap open, one follows its pay events. */
import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
} from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { Fragment, useState } from "react";
import type { Scenario } from "../../career/scenario";
import type { Presets } from "../../flows/flows";
import { messageOf } from "../../flows/messageOf";
import { usePane } from "../shared/PaneContext";
import { named } from "../text/named";
import { confirmedRoadmap } from "../state/roadmapState";
import { startLike } from "./commonStart";

/** Groups of so many can be added as a whole, to be compared. */
const TOGETHER = 2;

export function AddScenario() {
  const styles = useStyles();
  const { state, dispatch, flows, text } = usePane();
  const [menu, setMenu] = useState<"closed" | "loading" | "open">("closed");
  const [groups, setGroups] = useState<Presets["groups"]>([]);

  // The menu opens with all that is in it: what comes later would take the focus from whoever walks it by keyboard.
  const open = async () => {
    const roadmap = state.roadmap.kind === "understood" ? confirmedRoadmap(state.roadmap) : undefined;
    setMenu("loading");
    try {
      const presets = await flows.presets(roadmap);
      const [example] = presets.usual;
      const [own] = state.scenarios.list;
      const ready = (scenarios: readonly Scenario[]) =>
        named(scenarios, text).map((scenario) => startLike(scenario, example, own?.scenario));
      setGroups(presets.groups.map(({ kind, scenarios }) => ({ kind, scenarios: ready(scenarios) })));
      setMenu("open");
    } catch (error) {
      setMenu("closed");
      dispatch({ type: "pane/noticed", sentences: [messageOf(error)] });
    }
  };
  return (
    <Menu
      positioning="below-end"
      open={menu === "open"}
      onOpenChange={(_, data) => (data.open ? void open() : setMenu("closed"))}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button icon={menu === "loading" ? <Spinner size="tiny" aria-hidden="true" /> : <Add20Regular />}>
          {text.scenarios.add}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {groups.map(({ kind, scenarios }, index) => (
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
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  menu: { maxHeight: "min(70vh, 480px)", maxWidth: "calc(100vw - 16px)", minWidth: 0, overflowY: "auto" },
});
