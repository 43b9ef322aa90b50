/** A titled surface that opens and closes; what it holds is only drawn once it is open. */
import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";

export interface FoldProps {
  readonly title: string;
  /** A few words beside the title. */
  readonly aside: string;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

export function Fold({ title, aside, openAtFirst = false, children }: FoldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <details className={styles.fold} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Subtitle2 as="h2" className={styles.title}>
          {title}
        </Subtitle2>
        <span className={styles.aside}>{aside}</span>
        <ChevronDown20Regular aria-hidden className={open ? styles.up : styles.arrow} />
      </summary>
      {open && <div className={styles.body}>{children}</div>}
    </details>
  );
}

const turn = { transitionProperty: "transform", transitionDuration: tokens.durationFast };

const useStyles = makeStyles({
  fold: {
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "10px 12px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "::-webkit-details-marker": { display: "none" },
  },
  title: { margin: 0, flexGrow: 1 },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  arrow: { ...turn, "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" } },
  up: {
    ...turn,
    transform: "rotate(180deg)",
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
  },
  body: { display: "flex", flexDirection: "column", gap: "14px", padding: "4px 12px 14px" },
});
