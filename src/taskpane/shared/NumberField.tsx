/** A number as people type it, percent and currency included; it is handed on as the model keeps it. */
import { Field, type FieldProps, Input, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { readTyped } from "../format/readTyped";
import { scaleOf, showTyped, type TypedUnit } from "../format/units";
import { usePane } from "./PaneContext";

export interface NumberFieldProps {
  readonly label: NonNullable<FieldProps["label"]>;
  readonly unit: TypedUnit;
  /** Allowed range in the model's terms, both ends included. */
  readonly min: number;
  readonly max: number;
  /** What a blank means; left out where a blank is not allowed. */
  readonly blank?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Stands right of the input, which is then narrow. */
  readonly beside?: ReactNode;
  readonly size?: "small" | "medium";
}

export function NumberField({
  label,
  unit,
  min,
  max,
  blank,
  value,
  onChange,
  beside,
  size = "small",
}: NumberFieldProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  // What was typed stands only as long as the value is the one it led to: a slider or a reset takes its place.
  const [typed, setTyped] = useState<{ readonly words: string; readonly value: number | null } | null>(null);
  const current = typed && Object.is(typed.value, value) ? typed.words : null;
  const problem = current === null ? undefined : problemOf(read(current));

  function read(words: string): number | null | undefined {
    const number = readTyped(words, { ...formats, isMoney: unit === "money" });
    if (typeof number !== "number") return number;
    // As in a cell formatted as a percentage, 0.03 and 3 are both 3%: below 1, a fraction is meant where no sign says otherwise.
    const scale = Math.abs(number) < 1 && !/[%٪]/.test(words) ? 1 : scaleOf(unit);
    return Number((number / scale).toPrecision(12));
  }
  function problemOf(number: number | null | undefined): string | undefined {
    if (number === null && blank !== undefined) return undefined;
    if (number === undefined || number === null) return withValue(text.scenarios.notNumber(show(examples[unit] ?? 1)));
    const whole = !wholeUnits.has(unit) || Number.isInteger(number);
    if (number >= min && number <= max && whole) return undefined;
    return withValue(text.scenarios.notBelow(show(min), show(max)));
  }
  function show(number: number): string {
    return unit === "count" ? formats.number(number) : showTyped(number, unit, formats);
  }
  /** What is wrong is not used, so the person is told what is. */
  function withValue(words: string): string {
    return value === null ? words : `${words} ${text.scenarios.untilThen(show(value))}`;
  }
  return (
    <Field label={label} size={size} validationMessage={problem ?? null}>
      {(control) => (
        <div className={styles.row}>
          <Input
            {...control}
            size={size}
            className={beside === undefined ? styles.wide : styles.narrow}
            inputMode={wholeUnits.has(unit) ? "numeric" : "decimal"}
            value={current ?? showTyped(value, unit, formats)}
            placeholder={blank}
            input={{ className: styles.inner }}
            onChange={(_, data) => {
              const number = read(data.value);
              const good = number !== undefined && problemOf(number) === undefined;
              setTyped({ words: data.value, value: good ? number : value });
              if (good) onChange(number);
            }}
            onBlur={() => problem === undefined && setTyped(null)}
          />
          {beside}
        </div>
      )}
    </Field>
  );
}

/** What a number of each unit looks like, in the model's terms. */
const examples: Readonly<Partial<Record<TypedUnit, number>>> = {
  money: 120_000,
  rate: 0.035,
  chance: 0.2,
  months: 24,
  years: 10,
  count: 10_000,
};

const wholeUnits: ReadonlySet<TypedUnit> = new Set(["months", "years", "count"]);

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  wide: { flexGrow: 1, minWidth: 0 },
  narrow: { flexShrink: 0, width: "88px" },
  inner: { minWidth: 0, width: "100%" },
});
