/** A text of one line, with its label. */
import { Field, Input, makeStyles } from "@fluentui/react-components";

export interface ShortTextProps {
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
}

export function ShortText({ label, value, required = false, problem, onChange }: ShortTextProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" required={required} validationMessage={problem ?? null}>
      <Input
        size="small"
        className={styles.input}
        input={{ className: styles.inner }}
        dir="auto"
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

const useStyles = makeStyles({ input: { minWidth: 0 }, inner: { minWidth: 0, width: "100%" } });
