/** One expected pay rise: whether it counts, and what is known of it. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { PayEventFields } from "../shared/PayEventFields";
import type { PayEventChoice } from "../state/roadmapState";

/** The longest plan: the horizon of a scenario is at most forty years. */
const LAST_MONTH = 480;

export interface PayEventFormProps {
  readonly choice: PayEventChoice;
  /** Title of the phase. */
  readonly phase: string;
  readonly onChange: (choice: PayEventChoice) => void;
}

export function PayEventForm({ choice, phase, onChange }: PayEventFormProps) {
  const styles = useStyles();
  const { event, confirmed } = choice;
  const { raise = null, chance = null } = event;
  return (
    <div role="group" aria-label={phase}>
      <Checkbox
        checked={confirmed}
        label={
          <span className={styles.phase} dir="auto">
            {phase}
          </span>
        }
        onChange={(_, { checked }) => onChange({ ...choice, confirmed: checked === true })}
      />
      {confirmed && (
        <div className={styles.fields}>
          <PayEventFields
            event={{ ...event, raise, chance }}
            lastMonth={LAST_MONTH}
            exact={false}
            onChange={(change) => onChange({ ...choice, event: { ...event, ...change } })}
          />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  phase: { color: tokens.colorNeutralForeground1 },
  fields: { paddingInlineStart: "32px" },
});
