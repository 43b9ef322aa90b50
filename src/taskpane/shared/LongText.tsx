/** A text of several lines, with its label. */
import { Field, makeStyles, Textarea, type TextareaProps } from "@fluentui/react-components";

export interface LongTextProps extends Pick<TextareaProps, "readOnly" | "autoFocus" | "onFocus"> {
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly value: string;
  readonly onChange?: (value: string) => void;
  readonly size?: "small" | "medium";
}

export function LongText({ label, hint, size = "medium", onChange, ...more }: LongTextProps) {
  const styles = useStyles();
  return (
    <Field label={label} size={size} hint={hint ?? null} className={styles.field}>
      <Textarea
        resize="vertical"
        className={styles.area}
        textarea={{ className: styles.inner, dir: "auto" }}
        onChange={(_, { value }) => onChange?.(value)}
        {...more}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  // Fluent's own text areas are never narrower than a pane at 200 % zoom.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  area: { minWidth: 0 },
  inner: { minWidth: 0, width: "100%" },
});
