/** Results into the sheets: as formulas that recalculate, or as values that stay. */
import { Button, Text as Words, makeStyles, tokens } from "@fluentui/react-components";
import { mostLiveTrials } from "../../flows/mostLiveTrials";
import { writeComparison, writeResults } from "../actions/resultActions";
import { Choice } from "../shared/Choice";
import { usePane } from "../shared/PaneContext";
import { useSeriesColor } from "../shared/useSeriesColor";
import { WorkReport } from "../shared/WorkReport";
import type { Outcome } from "../state/resultsState";

export function WriteResults({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { state, dispatch, flows, text } = usePane();
  const { write, run, figures, money, shown } = state.results;
  const { partial, trials, scenarios } = outcome.projection;
  const colorOf = useSeriesColor();
  const onlyValues = partial === true || trials > mostLiveTrials;
  const live = figures === "live" && !onlyValues;
  const busy = write.kind === "busy" || run.kind === "running";
  const beside = shown > 0 ? scenarios[shown]?.name : undefined;
  // The sheets are white whatever the pane looks like.
  const colors = new Map(scenarios.map(({ name }, index) => [name, colorOf(name, index, "light")]));
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
        disabled={busy}
        onClick={() => void writeResults(flows, dispatch, outcome, state.scenarios, { figures, money, colors })}
      >
        {text.results.write}
      </Button>
      {beside !== undefined && (
        <Button
          disabled={busy}
          onClick={() => void writeComparison(flows, dispatch, outcome, { scenario: beside, money })}
        >
          {text.results.writeBeside(beside)}
        </Button>
      )}
      <WorkReport work={write} hint={live ? text.results.writtenHint : text.results.frozenHint} />
    </>
  );
}

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });
