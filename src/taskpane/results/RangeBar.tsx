/** Where 8 of 10 careers end, the middle half, and the median, on a scale that bars of one card share. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fan } from "../../career/projection";
import { usePane } from "../shared/PaneContext";
import { rail } from "../shared/rail";

export interface Scale {
  readonly from: number;
  readonly to: number;
}

export interface RangeBarProps {
  readonly fan: Fan;
  readonly scale: Scale;
  readonly color: string;
  /** Marked with a line, where it lies on the scale. */
  readonly mark?: number;
  /** How its figures are written. */
  readonly format: (amount: number) => string;
}

export function RangeBar({ fan, scale, color, mark, format }: RangeBarProps) {
  const styles = useStyles();
  const { text } = usePane();
  const words = [
    `${text.results.median} ${format(fan.p50)}`,
    `${text.results.middle} ${format(fan.p25)}–${format(fan.p75)}`,
    `${text.results.most} ${format(fan.p10)}–${format(fan.p90)}`,
  ].join(", ");
  const width = scale.to - scale.from || 1;
  const share = (length: number) => `${(length / width) * 100}%`;
  const at = (amount: number) => share(amount - scale.from);
  const between = (low: number, high: number) => ({
    insetInlineStart: at(low),
    width: share(Math.max(0, high - low)),
    backgroundColor: color,
  });
  return (
    <div className={styles.rail} role="img" aria-label={words} title={words}>
      <div className={styles.wide} style={between(fan.p10, fan.p90)} />
      <div className={styles.narrow} style={between(fan.p25, fan.p75)} />
      {mark !== undefined && <div className={styles.mark} style={{ insetInlineStart: `calc(${at(mark)} - 0.5px)` }} />}
      <div className={styles.median} style={{ insetInlineStart: `calc(${at(fan.p50)} - 1.5px)` }} />
    </div>
  );
}

/**
 * A scale that holds all of these fans with some room before the lowest, so that small differences are seen too. It begins at
 * 0 where that is not far.
 *
 * @example scaleOf([{ p10: 900, p90: 1000, … }]) // from 875 to 1000
 */
export function scaleOf(fans: readonly Fan[]): Scale {
  const lowest = Math.min(...fans.map((fan) => fan.p10));
  const to = Math.max(...fans.map((fan) => fan.p90), 1);
  return { from: Math.max(0, lowest - (to - lowest) / 4), to };
}

const useStyles = makeStyles({
  rail: { ...rail, height: "16px", borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  wide: { position: "absolute", insetBlock: "3px", opacity: 0.35, borderRadius: tokens.borderRadiusSmall },
  narrow: { position: "absolute", insetBlock: "3px", opacity: 0.6, borderRadius: tokens.borderRadiusSmall },
  mark: { position: "absolute", insetBlock: 0, width: "1px", backgroundColor: tokens.colorNeutralForeground3 },
  median: { position: "absolute", insetBlock: 0, width: "3px", backgroundColor: tokens.colorNeutralForeground1 },
});
