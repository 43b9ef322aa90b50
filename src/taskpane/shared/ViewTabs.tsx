/** The three views as tabs; arrow keys move between them. */
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { View } from "../state/paneState";
import { usePane } from "./PaneContext";

const order: readonly View[] = ["roadmap", "scenarios", "results"];

export function ViewTabs() {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={state.view}
      onTabSelect={(_, { value }) => dispatch({ type: "pane/viewChosen", view: value as View })}
      aria-label={text.app.views}
    >
      {order.map((view) => (
        <Tab key={view} value={view} id={`tab-${view}`} {...(view === state.view && { "aria-controls": "panel" })}>
          {text.app[view]}
        </Tab>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    flexWrap: "wrap",
    paddingInline: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
