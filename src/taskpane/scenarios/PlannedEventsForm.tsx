/** Moves and promotions that are planned for a certain month. */
import { Button, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { Add16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { PlannedEvent, Scenario } from "../../career/scenario";
import { Fold } from "../shared/Fold";
import { PayEventFields, type PayRise } from "../shared/PayEventFields";
import { usePane } from "../shared/PaneContext";

export interface PlannedEventsFormProps {
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

export function PlannedEventsForm({ scenario, onChange }: PlannedEventsFormProps) {
  const styles = useStyles();
  const { text } = usePane();
  const lastMonth = 12 * scenario.years;
  const events = scenario.assumptions.plannedEvents;
  const set = (plannedEvents: readonly PlannedEvent[]) =>
    onChange({ ...scenario, assumptions: { ...scenario.assumptions, plannedEvents } });
  const added: PlannedEvent = { month: Math.min(12, lastMonth), kind: "promotion", chance: 0.7, raise: null };

  return (
    <Fold title={text.scenarios.planned} aside={events.length > 0 ? String(events.length) : ""}>
      <Words className={styles.lead}>{text.scenarios.plannedLead}</Words>
      {events.map((event, index) => (
        <section key={index} className={styles.event} aria-label={text.scenarios.plannedEvent(event.month)}>
          <div className={styles.head}>
            <b>{text.scenarios.plannedEvent(event.month)}</b>
            <Button
              appearance="subtle"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={text.scenarios.removeEvent(event.month)}
              title={text.scenarios.removeEvent(event.month)}
              onClick={() => set(events.toSpliced(index, 1))}
            />
          </div>
          <PayEventFields
            event={event}
            lastMonth={lastMonth}
            exact
            onChange={(change) => set(events.with(index, changed(event, change)))}
          />
        </section>
      ))}
      <Button size="small" icon={<Add16Regular />} className={styles.add} onClick={() => set([...events, added])}>
        {text.scenarios.addEvent}
      </Button>
    </Fold>
  );
}

/** Only a raise may be blank. */
function changed(event: PlannedEvent, change: Partial<PayRise>): PlannedEvent {
  const { kind = event.kind, month, raise = event.raise, chance } = change;
  return { kind, month: month ?? event.month, raise, chance: chance ?? event.chance };
}

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  event: { paddingBottom: "10px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  add: { alignSelf: "start" },
});
