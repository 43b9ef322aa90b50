/** How far a scenario ends from the baseline, trial by trial: 8 of 10 careers, the middle half and the median around zero. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../career/projection";
import { usePane } from "../shared/PaneContext";

export interface DifferenceFanProps {
  readonly comparison: Comparison | undefined;
  /** Name of the baseline. */
  readonly baseline: string;
  readonly years: number;
  readonly color: string;
}

export function DifferenceFan({ comparison, baseline, years, color }: DifferenceFanProps) {
  const styles = useStyles();
  const { state, text, formats } = usePane();
  const fan = comparison?.difference;
  if (fan === undefined) return null;
  const low = Math.min(0, fan.p10);
  const high = Math.max(0, fan.p90);
  const width = high - low || 1;
  const at = (amount: number) => `${((amount - low) / width) * 100}%`;
  const between = (from: number, to: number) => ({
    insetInlineStart: at(from),
    width: `${((to - from) / width) * 100}%`,
    backgroundColor: color,
  });
  return (
    <section className={styles.difference} aria-label={text.results.difference(years)}>
      <div className={styles.title}>{text.results.difference(years)}</div>
      <div className={styles.rail} aria-hidden="true">
        <div className={styles.wide} style={between(fan.p10, fan.p90)} />
        <div className={styles.narrow} style={between(fan.p25, fan.p75)} />
        <div className={styles.zero} style={{ insetInlineStart: `calc(${at(0)} - 0.5px)` }} />
        <div className={styles.median} style={{ insetInlineStart: `calc(${at(fan.p50)} - 1.5px)` }} />
      </div>
      <div className={styles.words}>
        {text.results.differenceReading(
          baseline,
          formats.signedMoney(fan.p50),
          formats.signedMoney(fan.p10),
          formats.signedMoney(fan.p90),
        )}
        {state.results.money === "real" && ` ${text.results.inMoneyOfItsYear}`}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  difference: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  rail: {
    position: "relative",
    height: "18px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  wide: { position: "absolute", insetBlock: "4px", opacity: 0.35 },
  narrow: { position: "absolute", insetBlock: "4px", opacity: 0.6 },
  zero: { position: "absolute", insetBlock: 0, width: "1px", backgroundColor: tokens.colorNeutralForeground3 },
  median: { position: "absolute", insetBlock: "2px", width: "3px", backgroundColor: tokens.colorNeutralForeground1 },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
