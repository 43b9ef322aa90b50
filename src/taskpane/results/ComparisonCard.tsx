/** All scenarios side by side: what they pay in all, and how often each beats the baseline. */
import { Badge, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import type { Projection } from "../../career/projection";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import { useSeriesColor } from "../shared/useSeriesColor";
import { besideOf, fansOf } from "../shared/fansOf";
import { RangeBar, scaleOf } from "./RangeBar";
import { Verdict } from "./Verdict";

export function ComparisonCard({ projection }: { readonly projection: Projection }) {
  const styles = useStyles();
  const { state, text, formats } = usePane();
  const colorOf = useSeriesColor();
  const { money } = state.results;
  const rows = projection.scenarios.flatMap((summary, index) => {
    const fan = fansOf(summary, "cumulative", money).at(-1);
    const final = fansOf(summary, "annual", money).at(-1);
    const comparison = projection.comparison[index - 1];
    return fan && final ? [{ summary, index, fan, final, beside: comparison && besideOf(comparison, money) }] : [];
  });
  const scale = scaleOf(rows.map((row) => row.fan));
  const years = Math.max(...projection.scenarios.map((summary) => summary.years.length));

  return (
    <Card title={text.results.compare}>
      <Words className={styles.lead}>{text.results.compareLead(years, text.results.inMoney[money])}</Words>
      <ol className={styles.rows}>
        {rows.map(({ summary, index, fan, final, beside }) => (
          <li key={index} className={styles.row}>
            <div className={styles.head}>
              <span
                className={styles.dot}
                style={{ backgroundColor: colorOf(summary.name, index) }}
                aria-hidden="true"
              />
              <span className={styles.name} dir="auto">
                {summary.name}{" "}
                {index === 0 && (
                  <Badge appearance="tint" size="small">
                    {text.scenarios.baseline}
                  </Badge>
                )}
              </span>
              <span className={styles.median}>{formats.shortMoney(fan.p50)}</span>
            </div>
            <RangeBar fan={fan} scale={scale} color={colorOf(summary.name, index)} />
            <div className={styles.words}>
              {text.results.most}: {formats.shortMoney(fan.p10)}–{formats.shortMoney(fan.p90)} ·{" "}
              {text.results.finalYear(formats.shortMoney(final.p50))}
            </div>
            {beside && <Verdict beside={beside} />}
          </li>
        ))}
      </ol>
      <div className={styles.scale} aria-hidden="true">
        <span>{formats.axisMoney(scale.from)}</span>
        <span>{formats.axisMoney(scale.to)}</span>
      </div>
    </Card>
  );
}

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rows: { display: "flex", flexDirection: "column", gap: "14px", margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "flex", flexDirection: "column", gap: "3px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  dot: {
    flexShrink: 0,
    width: "10px",
    height: "10px",
    borderRadius: tokens.borderRadiusCircular,
    forcedColorAdjust: "none",
  },
  name: { flex: "1 1 7em", minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  median: { marginInlineStart: "auto", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  scale: {
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
  },
  words: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
