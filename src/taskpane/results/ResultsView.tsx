/** Run the scenarios, look at what they pay, write it to the sheets. */
import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text as Words,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { EmptyState } from "../shared/EmptyState";
import { FanSketch } from "../shared/FanSketch";
import { usePane } from "../shared/PaneContext";
import { Stack } from "../shared/Stack";
import { isOutdated, type Outcome } from "../state/resultsState";
import { Closer } from "./Closer";
import { ComparisonCard } from "./ComparisonCard";
import { FanCard } from "./FanCard";
import { LevelsCard } from "./LevelsCard";
import { MoneyChoice } from "./MoneyChoice";
import { sampleFans } from "./sampleFans";
import { RunPanel } from "./RunPanel";
import { useRun } from "./useRun";
import { WriteResults } from "./WriteResults";

export function ResultsView() {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const { outcome, asked } = state.results;
  const { start, cancel } = useRun();
  const scenarios = state.scenarios.list.map((listed) => listed.scenario);
  const outdated = outcome !== null && isOutdated(outcome, scenarios);
  const run = () => start(scenarios);
  useEffect(() => {
    if (asked) start(scenarios);
    // What is asked for is started once, with the scenarios of that moment.
  }, [asked]);

  if (scenarios.length === 0 && !outcome)
    return (
      <EmptyState title={text.results.empty} lead={text.results.noScenarios}>
        <Button appearance="primary" onClick={() => dispatch({ type: "pane/viewChosen", view: "scenarios" })}>
          {text.results.toScenarios}
        </Button>
      </EmptyState>
    );
  return (
    <Stack>
      {outcome ? (
        <header className={styles.head}>
          <Title3 as="h2" className={styles.title}>
            {text.results.title}
          </Title3>
          <MoneyChoice />
        </header>
      ) : (
        state.results.run.kind === "idle" && (
          <EmptyState
            picture={
              <div className={styles.picture}>
                <FanSketch fans={sampleFans} />
              </div>
            }
            title={text.results.empty}
            lead={text.results.emptyLead(scenarios.length)}
          />
        )
      )}
      <RunPanel outdated={outdated} onRun={run} onCancel={cancel} />
      {outcome && <OutcomeCards outcome={outcome} outdated={outdated} onRun={run} />}
    </Stack>
  );
}

interface OutcomeCardsProps {
  readonly outcome: Outcome;
  readonly outdated: boolean;
  readonly onRun: () => void;
}

function OutcomeCards({ outcome, outdated, onRun }: OutcomeCardsProps) {
  const styles = useStyles();
  const { state, text, formats } = usePane();
  const { projection } = outcome;
  const trials = formats.number(projection.trials);
  const { run } = state.results;
  const shown = outcome.scenarios[state.results.shown];
  return (
    <>
      {outdated && run.kind !== "running" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.results.outdated}</MessageBarBody>
        </MessageBar>
      )}
      {projection.partial === true && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.results.partial(trials)}</MessageBarBody>
        </MessageBar>
      )}
      <Words className={styles.figures}>{text.results.figures(trials, projection.seed, projection.engine)}</Words>
      <FanCard outcome={outcome} />
      <ComparisonCard outcome={outcome} />
      <LevelsCard projection={projection} />
      {shown && <Closer scenario={shown} seed={projection.seed} />}
      <WriteResults outcome={outcome} outdated={outdated} onRun={onRun} />
    </>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0 },
  picture: { width: "200px", height: "64px" },
  figures: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
