/** One expected pay rise: whether it counts, its kind, month, raise and chance. */
import { Checkbox, makeStyles } from "@fluentui/react-components";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { Pick } from "../shared/Pick";
import type { PayEventChoice } from "../state/roadmapState";

export interface PayEventFormProps {
  readonly choice: PayEventChoice;
  /** Title of the phase. */
  readonly phase: string;
  readonly onChange: (choice: PayEventChoice) => void;
}

export function PayEventForm({ choice, phase, onChange }: PayEventFormProps) {
  const styles = useStyles();
  const { text } = usePane();
  const { event, confirmed } = choice;
  const change = (part: Partial<PayEventChoice["event"]>) => onChange({ ...choice, event: { ...event, ...part } });
  return (
    <div role="group" aria-label={phase}>
      <Checkbox
        checked={confirmed}
        label={phase}
        onChange={(_, { checked }) => onChange({ ...choice, confirmed: checked === true })}
      />
      {confirmed && (
        <div className={styles.fields}>
          <Pick
            label={text.roadmap.kind}
            value={event.kind}
            options={[
              ["move", text.roadmap.move],
              ["promotion", text.roadmap.promotion],
            ]}
            onChange={(kind) => change({ kind: kind === "move" ? "move" : "promotion" })}
          />
          <NumberField
            label={text.roadmap.month}
            unit="months"
            min={1}
            max={480}
            blank={text.roadmap.asDrawn}
            value={event.month}
            onChange={(month) => change({ month })}
          />
          <NumberField
            label={text.roadmap.raise}
            unit="rate"
            min={-1}
            max={2}
            blank={text.roadmap.asDrawn}
            value={event.raise ?? null}
            onChange={(raise) => change({ raise })}
          />
          <NumberField
            label={text.roadmap.chance}
            unit="chance"
            min={0}
            max={1}
            blank={text.roadmap.asDrawn}
            value={event.chance ?? null}
            onChange={(chance) => change({ chance })}
          />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(104px, 1fr))",
    gap: "8px",
    paddingInlineStart: "32px",
  },
});
