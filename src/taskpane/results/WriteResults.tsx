/** Results into the sheets: as formulas that recalculate, or as values that stay. */
import { Button, Text as Words, makeStyles, tokens } from "@fluentui/react-components";
import { mostLiveTrials } from "../../flows/mostLiveTrials";
import { writeResults } from "../actions/resultActions";
import { Choice } from "../shared/Choice";
import { usePane } from "../shared/PaneContext";
import { WorkReport } from "../shared/WorkReport";
import type { Outcome } from "../state/resultsState";

export function WriteResults({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { state, dispatch, flows, text } = usePane();
  const { write, run, figures } = state.results;
  const { partial, trials } = outcome.projection;
  const onlyValues = partial === true || trials > mostLiveTrials;
  const live = figures === "live" && !onlyValues;
  return (
    <>
      {onlyValues ? (
        <Words className={styles.hint}>{text.results.onlyValues}</Words>
      ) : (
        <Choice
          label={text.results.sheetFigures}
          value={figures}
          options={[
            ["live", text.results.live],
            ["values", text.results.values],
          ]}
          onChange={(value) => dispatch({ type: "results/figuresChosen", figures: value })}
        />
      )}
      <Button
        appearance="primary"
        disabled={write.kind === "busy" || run.kind === "running"}
        onClick={() => void writeResults(flows, dispatch, outcome, figures)}
      >
        {text.results.write}
      </Button>
      <WorkReport work={write} hint={live ? text.results.writtenHint : text.results.frozenHint} />
    </>
  );
}

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });
