/** Where 8 of 10 careers end, the middle half, and the median, on a scale that all bars of a card share. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fan } from "../../career/projection";

export interface RangeBarProps {
  readonly fan: Fan;
  /** The right end of the scale; the left end is 0. */
  readonly top: number;
  readonly color: string;
}

export function RangeBar({ fan, top, color }: RangeBarProps) {
  const styles = useStyles();
  const between = (low: number, high: number) => ({
    insetInlineStart: `${(low / top) * 100}%`,
    width: `${(Math.max(0, high - low) / top) * 100}%`,
    backgroundColor: color,
  });
  return (
    <div className={styles.rail} aria-hidden="true">
      <div className={styles.wide} style={between(fan.p10, fan.p90)} />
      <div className={styles.narrow} style={between(fan.p25, fan.p75)} />
      <div className={styles.median} style={{ insetInlineStart: `calc(${(fan.p50 / top) * 100}% - 1.5px)` }} />
    </div>
  );
}

const useStyles = makeStyles({
  rail: {
    position: "relative",
    height: "14px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  wide: { position: "absolute", insetBlock: "3px", opacity: 0.35, borderRadius: tokens.borderRadiusSmall },
  narrow: { position: "absolute", insetBlock: "3px", opacity: 0.6, borderRadius: tokens.borderRadiusSmall },
  median: { position: "absolute", insetBlock: 0, width: "3px", backgroundColor: tokens.colorNeutralForeground1 },
});
