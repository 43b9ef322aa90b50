/** The four fields of a pay rise: its kind, month, raise and chance. */
import { makeStyles } from "@fluentui/react-components";
import { NumberField } from "./NumberField";
import { usePane } from "./PaneContext";
import { Pick } from "./Pick";

export interface PayRise {
  readonly kind: "move" | "promotion";
  /** 1 is the first month of the plan. */
  readonly month: number | null;
  /** A fraction; null draws it as usual. */
  readonly raise: number | null;
  /** 0–1. */
  readonly chance: number | null;
}

export interface PayEventFieldsProps {
  readonly event: PayRise;
  readonly lastMonth: number;
  /** True where month and chance must be given. */
  readonly exact: boolean;
  readonly onChange: (change: Partial<PayRise>) => void;
}

export function PayEventFields({ event, lastMonth, exact, onChange }: PayEventFieldsProps) {
  const styles = useStyles();
  const words = usePane().text.roadmap;
  const open = exact ? {} : { blank: words.asDrawn };
  return (
    <div className={styles.fields}>
      <Pick
        label={words.kind}
        value={event.kind}
        options={[
          ["move", words.move],
          ["promotion", words.promotion],
        ]}
        onChange={(kind) => onChange({ kind: kind === "move" ? "move" : "promotion" })}
      />
      <NumberField
        label={words.month}
        unit="months"
        min={1}
        max={lastMonth}
        {...open}
        value={event.month}
        onChange={(month) => onChange({ month })}
      />
      <NumberField
        label={words.raise}
        unit="rate"
        min={-1}
        max={2}
        blank={words.asDrawn}
        value={event.raise}
        onChange={(raise) => onChange({ raise })}
      />
      <NumberField
        label={words.chance}
        unit="chance"
        min={0}
        max={1}
        {...open}
        value={event.chance}
        onChange={(chance) => onChange({ chance })}
      />
    </div>
  );
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(104px, 1fr))",
    gap: "8px",
    alignItems: "start",
  },
});
