/** What can be done with one scenario of the list. */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  Copy20Regular,
  Delete20Regular,
  Edit20Regular,
  MoreVertical20Regular,
  Star20Regular,
} from "@fluentui/react-icons";
import { usePane } from "../shared/PaneContext";
import type { ListedScenario } from "../state/scenariosState";

export interface ScenarioMenuProps {
  readonly listed: ListedScenario;
  readonly first: boolean;
  readonly last: boolean;
}

export function ScenarioMenu({ listed, first, last }: ScenarioMenuProps) {
  const { dispatch, text } = usePane();
  const { id, scenario } = listed;
  const words = text.scenarios;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreVertical20Regular />} aria-label={words.menu(scenario.name)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<Edit20Regular />} onClick={() => dispatch({ type: "scenarios/opened", id })}>
            {words.edit}
          </MenuItem>
          <MenuItem icon={<Copy20Regular />} onClick={() => dispatch({ type: "scenarios/duplicated", id })}>
            {words.duplicate}
          </MenuItem>
          <MenuItem
            icon={<Star20Regular />}
            disabled={first}
            onClick={() => dispatch({ type: "scenarios/baselineChosen", id })}
          >
            {words.makeBaseline}
          </MenuItem>
          <MenuItem
            icon={<ArrowUp20Regular />}
            disabled={first}
            onClick={() => dispatch({ type: "scenarios/moved", id, by: -1 })}
          >
            {words.moveUp}
          </MenuItem>
          <MenuItem
            icon={<ArrowDown20Regular />}
            disabled={last}
            onClick={() => dispatch({ type: "scenarios/moved", id, by: 1 })}
          >
            {words.moveDown}
          </MenuItem>
          <MenuItem icon={<Delete20Regular />} onClick={() => dispatch({ type: "scenarios/removed", id })}>
            {words.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
