/** A view with nothing to show yet: what it is for, and the one thing to do. */
import { makeStyles, Subtitle2, Text as Words, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface EmptyStateProps {
  readonly picture?: ReactNode;
  readonly title: string;
  readonly lead: ReactNode;
  readonly children?: ReactNode;
}

export function EmptyState({ picture, title, lead, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <section className={styles.empty}>
      {picture}
      <Subtitle2 as="h2" align="center" className={styles.title}>
        {title}
      </Subtitle2>
      <Words align="center" className={styles.lead}>
        {lead}
      </Words>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "center", gap: "12px", padding: "32px 12px" },
  title: { margin: 0, textWrap: "balance" },
  lead: { color: tokens.colorNeutralForeground2, maxWidth: "340px", textWrap: "pretty", overflowWrap: "anywhere" },
});
