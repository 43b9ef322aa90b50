/** One of several, from a list that drops down. */
import { Field, type FieldProps, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface PickProps {
  readonly label: NonNullable<FieldProps["label"]>;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
  readonly size?: "small" | "medium";
  /** Stands at the end of the same row. */
  readonly beside?: ReactNode;
}

export function Pick({ label, value, options, onChange, size = "small", beside }: PickProps) {
  const styles = useStyles();
  return (
    <Field label={label} size={size}>
      {(control) => (
        <div className={styles.row}>
          <Select
            {...control}
            size={size}
            className={styles.list}
            select={{ className: styles.inner }}
            value={value}
            onChange={(_, data) => onChange(data.value)}
          >
            {options.map(([option, words]) => (
              <option key={option} value={option}>
                {words}
              </option>
            ))}
          </Select>
          {beside}
        </div>
      )}
    </Field>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  list: { flexGrow: 1, minWidth: 0 },
  // A list is as wide as its longest entry unless told otherwise.
  inner: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});
