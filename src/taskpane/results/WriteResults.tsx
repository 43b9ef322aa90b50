/** Results into the sheets: as formulas that recalculate, or as values that stay. */
import { Button, Text as Words, makeStyles, tokens } from "@fluentui/react-components";
import { mostLiveTrials } from "../../flows/mostLiveTrials";
import { writeComparison, writeResults } from "../actions/resultActions";
import { Choice } from "../shared/Choice";
import { usePane } from "../shared/PaneContext";
import { useSeriesColor } from "../shared/useSeriesColor";
import { WorkReport } from "../shared/WorkReport";
import type { Outcome } from "../state/resultsState";

export interface WriteResultsProps {
  readonly outcome: Outcome;
  /** True where the scenarios have changed since: they are run again before anything is written. */
  readonly outdated: boolean;
  readonly onRun: () => void;
}

export function WriteResults({ outcome, outdated, onRun }: WriteResultsProps) {
  const styles = useStyles();
  const { state, dispatch, flows, text, formats } = usePane();
  const { write, run, figures, money, shown } = state.results;
  const { partial, trials, scenarios } = outcome.projection;
  const colorOf = useSeriesColor();
  const onlyValues = partial === true || trials > mostLiveTrials;
  const busy = write.kind === "busy" || run.kind === "running";
  const beside = shown > 0 ? scenarios[shown]?.name : undefined;
  // The sheets are white whatever the pane looks like.
  const colors = new Map(scenarios.map(({ name }, index) => [name, colorOf(name, index, "light")]));
  const results = () => writeResults(flows, dispatch, outcome, state.scenarios, { figures, money, colors });
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
      {outdated && (
        <Words className={styles.hint}>
          {run.kind === "running"
            ? text.results.progress(formats.wholePercent(run.progress.done))
            : text.results.outdated}
        </Words>
      )}
      <Button appearance="primary" disabledFocusable={busy} onClick={() => (outdated ? onRun() : void results())}>
        {outdated ? text.results.runFirst : text.results.write}
      </Button>
      {beside !== undefined && !outdated && (
        <Button
          disabledFocusable={busy}
          onClick={() => void writeComparison(flows, dispatch, outcome, { scenario: beside, money })}
        >
          {text.results.writeBeside(beside)}
        </Button>
      )}
      <WorkReport work={write} />
    </>
  );
}

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });
