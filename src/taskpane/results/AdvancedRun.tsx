/** The exact number of careers and the seed of the luck, for those who want to repeat or refine a run. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { MAX_SEED, MAX_TRIALS } from "../../projection/readRunOptions";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";

export function AdvancedRun() {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const { trials, seed } = state.results;
  return (
    <details>
      <summary className={styles.summary}>{text.results.advanced}</summary>
      <div className={styles.fields}>
        <NumberField
          label={text.results.exactTrials}
          unit="count"
          min={1}
          max={MAX_TRIALS}
          value={trials}
          onChange={(value) => value !== null && dispatch({ type: "results/trialsChosen", trials: value })}
        />
        <NumberField
          label={text.results.seed}
          unit="count"
          min={0}
          max={MAX_SEED}
          value={seed}
          onChange={(value) => value !== null && dispatch({ type: "results/seedChosen", seed: value })}
        />
      </div>
      <div className={styles.help}>{text.results.seedHelp}</div>
    </details>
  );
}

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    alignItems: "end",
    gap: "8px",
    paddingTop: "8px",
  },
  help: { paddingTop: "4px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
