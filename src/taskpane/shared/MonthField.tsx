/** A year and a month. Browsers without a month picker show a text field, which is read all the same. */
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

export interface MonthFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Shown while what is typed is no month. */
  readonly wrong: string;
  readonly size?: "small" | "medium";
  /** `YYYY-MM`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function MonthField({ label, hint, wrong, size = "medium", value, onChange }: MonthFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(value);
  const [given, setGiven] = useState(value);
  // The value changed from outside, by a reset or another scenario: what was typed is gone.
  if (given !== value) {
    setGiven(value);
    setTyped(value);
  }
  const valid = isMonth(typed);
  return (
    <Field label={label} size={size} hint={valid ? (hint ?? null) : null} validationMessage={valid ? null : wrong}>
      <Input
        type="month"
        size={size}
        className={styles.input}
        input={{ className: styles.inner }}
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          if (isMonth(data.value)) onChange(data.value);
        }}
      />
    </Field>
  );
}

/** `YYYY-MM` with a month that exists. */
function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

const useStyles = makeStyles({ input: { minWidth: 0 }, inner: { minWidth: 0, width: "100%" } });
