/** A share as a bar. A picture beside its figure. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { rail } from "./rail";

export interface ShareBarProps {
  /** 0–1. */
  readonly share: number;
  /** `#RRGGBB`; the brand's colour unless told otherwise. */
  readonly color?: string;
}

export function ShareBar({ share, color = tokens.colorBrandStroke1 }: ShareBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.rail} aria-hidden="true">
      <div className={styles.bar} style={{ width: `${share * 100}%`, backgroundColor: color }} />
    </div>
  );
}

const useStyles = makeStyles({
  rail: { ...rail, height: "6px", borderRadius: tokens.borderRadiusCircular, overflow: "hidden" },
  bar: { height: "100%", borderRadius: tokens.borderRadiusCircular },
});
