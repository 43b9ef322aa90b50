/** How a scenario does against the baseline, in three figures. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Beside } from "../../career/projection";
import { usePane } from "../shared/PaneContext";

export function Verdict({ beside }: { readonly beside: Beside }) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const { beatsBaselineCumulative, medianDifference, breakEvenYear } = beside;
  const { p50, never } = breakEvenYear;
  const usuallyAhead = p50 !== null && never <= 0.5;
  const figures: readonly (readonly [value: string, label: string])[] = [
    [formats.wholePercent(beatsBaselineCumulative), text.results.beats],
    [formats.signedMoney(medianDifference), text.results.medianDifference],
    usuallyAhead
      ? [text.results.year(Math.round(p50)), text.results.aheadFrom]
      : [formats.wholePercent(never), text.results.neverAhead],
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(([value, label]) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  figures: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "4px 0 0" },
  figure: {
    flex: "1 1 68px",
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
