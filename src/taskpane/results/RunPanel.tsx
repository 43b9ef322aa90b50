/** How many careers to simulate, Run, and while it runs: how far, how fast, how long still, and Cancel. */
import { Button, Field, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import { Play20Filled, Stop20Filled } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Progress } from "../../flows/flows";
import { CoreWords } from "../shared/CoreWords";
import { usePane } from "../shared/PaneContext";
import { Pick } from "../shared/Pick";
import { useLostFocus } from "../shared/useLostFocus";
import { trialChoices } from "../state/resultsState";
import { AdvancedRun } from "./AdvancedRun";

export interface RunPanelProps {
  /** True where the results on show are no longer those of the scenarios. */
  readonly outdated: boolean;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

export function RunPanel({ outdated, onRun, onCancel }: RunPanelProps) {
  const styles = useStyles();
  const { state, dispatch, text, formats } = usePane();
  const { run, trials, outcome } = state.results;
  // Run and Cancel take each other's place, and the focus with it.
  const button = useRef<HTMLButtonElement>(null);
  useLostFocus(button, run.kind);
  const take = (element: HTMLButtonElement | null) => void (button.current = element);
  if (run.kind === "running")
    return <Running progress={run.progress} trials={trials} take={take} onCancel={onCancel} />;
  return (
    <>
      <div className={styles.panel}>
        <div className={styles.trials}>
          <Pick
            size="medium"
            label={text.results.trials}
            value={String(trials)}
            options={[...new Set([...trialChoices, trials])]
              .sort((a, b) => a - b)
              .map((n) => [String(n), formats.number(n)])}
            onChange={(value) => dispatch({ type: "results/trialsChosen", trials: Number(value) })}
          />
        </div>
        <Button
          ref={take}
          className={styles.run}
          appearance={outcome && !outdated ? "secondary" : "primary"}
          icon={<Play20Filled />}
          onClick={onRun}
        >
          {outcome ? text.results.runAgain : text.results.run}
        </Button>
      </div>
      <AdvancedRun />
      {run.kind === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {text.results.failed}: <CoreWords sentence={run.message} />
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

interface RunningProps {
  readonly progress: Progress;
  readonly trials: number;
  readonly take: (button: HTMLButtonElement | null) => void;
  readonly onCancel: () => void;
}

function Running({ progress, trials, take, onCancel }: RunningProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const { done, trialsDone, trialsPerSecond } = progress;
  const known = done > 0 && trialsPerSecond > 0;
  const secondsLeft = known ? (trialsDone / done - trialsDone) / trialsPerSecond : 0;
  return (
    <div className={styles.running}>
      <div className={styles.progress}>
        <Field label={text.results.running} size="small">
          <ProgressBar
            thickness="large"
            value={done}
            aria-valuetext={text.results.progress(formats.wholePercent(done))}
          />
        </Field>
        <div className={styles.speed}>
          {known
            ? `${text.results.speed(formats.short(trialsPerSecond))} · ${text.results.left(secondsLeft)}`
            : formats.number(trials)}
        </div>
      </div>
      <Button ref={take} icon={<Stop20Filled />} onClick={onCancel}>
        {text.results.cancel}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
  trials: { flex: "1 1 100px", minWidth: 0 },
  run: { flexGrow: 0.1, whiteSpace: "nowrap" },
  running: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  progress: { flex: "1 1 130px", minWidth: 0 },
  speed: {
    marginTop: "4px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
