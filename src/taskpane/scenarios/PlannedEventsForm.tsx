/** Moves and promotions that are planned for a certain month. */
import { Button, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { Add16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { PlannedEvent, Scenario } from "../../career/scenario";
import { Fold } from "../shared/Fold";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { Pick } from "../shared/Pick";

export interface PlannedEventsFormProps {
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

export function PlannedEventsForm({ scenario, onChange }: PlannedEventsFormProps) {
  const styles = useStyles();
  const { text } = usePane();
  const events = scenario.assumptions.plannedEvents;
  const set = (plannedEvents: readonly PlannedEvent[]) =>
    onChange({ ...scenario, assumptions: { ...scenario.assumptions, plannedEvents } });
  const added: PlannedEvent = { month: Math.min(12, 12 * scenario.years), kind: "promotion", chance: 0.7, raise: null };

  return (
    <Fold title={text.scenarios.planned} aside={events.length > 0 ? String(events.length) : ""}>
      <Words className={styles.lead}>{text.scenarios.plannedLead}</Words>
      {events.map((event, index) => {
        const change = (part: Partial<PlannedEvent>) => set(events.with(index, { ...event, ...part }));
        return (
          <div key={index} className={styles.event}>
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
              max={12 * scenario.years}
              value={event.month}
              onChange={(month) => month !== null && change({ month })}
            />
            <NumberField
              label={text.roadmap.raise}
              unit="rate"
              min={-1}
              max={2}
              blank={text.roadmap.asDrawn}
              value={event.raise}
              onChange={(raise) => change({ raise })}
            />
            <NumberField
              label={text.roadmap.chance}
              unit="chance"
              min={0}
              max={1}
              value={event.chance}
              onChange={(chance) => chance !== null && change({ chance })}
            />
            <Button
              appearance="subtle"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={text.scenarios.removeEvent(event.month)}
              onClick={() => set(events.toSpliced(index, 1))}
            />
          </div>
        );
      })}
      <Button size="small" icon={<Add16Regular />} className={styles.add} onClick={() => set([...events, added])}>
        {text.scenarios.addEvent}
      </Button>
    </Fold>
  );
}

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  event: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    alignItems: "end",
    gap: "6px",
    paddingBottom: "10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  add: { alignSelf: "start" },
});
