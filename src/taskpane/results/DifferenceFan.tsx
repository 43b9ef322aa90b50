/** How far a scenario ends from the baseline, trial by trial: 8 of 10 careers, the middle half and the median around zero. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Beside } from "../../career/projection";
import { usePane } from "../shared/PaneContext";
import { RangeBar } from "./RangeBar";

export interface DifferenceFanProps {
  readonly beside: Beside;
  /** Name of the baseline. */
  readonly baseline: string;
  readonly years: number;
  readonly color: string;
}

export function DifferenceFan({ beside, baseline, years, color }: DifferenceFanProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const fan = beside.difference;
  if (fan === undefined) return null;
  const scale = { from: Math.min(0, fan.p10), to: Math.max(0, fan.p90) };
  return (
    <section className={styles.difference} aria-label={text.results.difference(years)}>
      <div className={styles.title}>{text.results.difference(years)}</div>
      <RangeBar fan={fan} scale={scale} color={color} mark={0} format={formats.signedMoney} />
      <div className={styles.words}>
        {text.results.differenceReading(
          baseline,
          formats.signedMoney(fan.p50),
          formats.signedMoney(fan.p10),
          formats.signedMoney(fan.p90),
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  difference: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
