/** The colour of a scenario in every chart of the pane: radio buttons that look like dots. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../shared/PaneContext";
import { seriesColor } from "../shared/seriesColor";
import { seriesPlaces } from "../shared/seriesPlaces";
import type { ListedScenario } from "../state/scenariosState";

export function ColorChoice({ listed }: { readonly listed: ListedScenario }) {
  const styles = useStyles();
  const { state, dispatch, text, look } = usePane();
  const name = useId();
  const scenario = listed.scenario.name;
  const names = state.scenarios.list.map((other) => other.scenario.name);
  const chosen = seriesPlaces(names, state.colors).get(scenario);
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{text.scenarios.color}</legend>
      {text.scenarios.colors.map((words, color) => (
        <label key={words} className={mergeClasses(styles.dot, color === chosen && styles.chosen)} title={words}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            aria-label={words}
            checked={color === chosen}
            onChange={() => dispatch({ type: "pane/colorChosen", name: scenario, color })}
          />
          <span className={styles.paint} style={{ backgroundColor: seriesColor(color, look) }} />
        </label>
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", gap: "2px", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, marginBottom: "2px", fontSize: tokens.fontSizeBase200 },
  dot: {
    position: "relative",
    display: "grid",
    placeItems: "center",
    width: "28px",
    height: "28px",
    borderRadius: tokens.borderRadiusCircular,
    border: "2px solid transparent",
    cursor: "pointer",
    "@media (forced-colors: active)": { border: "2px solid Canvas" },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  input: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
  paint: {
    width: "18px",
    height: "18px",
    borderRadius: tokens.borderRadiusCircular,
    forcedColorAdjust: "none",
  },
});
