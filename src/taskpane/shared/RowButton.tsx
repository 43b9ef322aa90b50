/** A row that leads on: what it is, what it is for, and an arrow. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";

export interface RowButtonProps {
  readonly title: string;
  readonly description: string;
  readonly onClick: () => void;
}

export function RowButton({ title, description, onClick }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.row} onClick={onClick}>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span> <span className={styles.description}>{description}</span>
      </span>
      <ChevronRight20Regular aria-hidden className={styles.arrow} />
    </button>
  );
}

/** A list of such rows reaches to the edge of its card. */
export const useRowList = makeStyles({ list: { listStyleType: "none", margin: "0 -8px -6px", padding: 0 } });

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  description: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3, ":dir(rtl)": { transform: "scaleX(-1)" } },
});
