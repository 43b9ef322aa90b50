/** All scenarios side by side: what they pay in all, and how often each beats the baseline. */
import { Badge, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import type { Projection } from "../../career/projection";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import { useSeriesColor } from "../shared/useSeriesColor";
import { RangeBar } from "./RangeBar";
import { Verdict } from "./Verdict";

export function ComparisonCard({ projection }: { readonly projection: Projection }) {
  const styles = useStyles();
  const { state, text, formats } = usePane();
  const colorOf = useSeriesColor();
  const { money } = state.results;
  const rows = projection.scenarios.flatMap((summary, index) => {
    const last = summary.years.at(-1);
    const fan = money === "real" ? last?.real.cumulative : last?.cumulative;
    const final = money === "real" ? last?.real.annual : last?.annual;
    return fan && final ? [{ summary, index, fan, final }] : [];
  });
  const top = Math.max(...rows.map((row) => row.fan.p90), 1);
  const years = Math.max(...projection.scenarios.map((summary) => summary.years.length));

  return (
    <Card title={text.results.compare}>
      <Words className={styles.lead}>{text.results.compareLead(years)}</Words>
      <ol className={styles.rows}>
        {rows.map(({ summary, index, fan, final }) => (
          <li key={index} className={styles.row}>
            <div className={styles.head}>
              <span
                className={styles.dot}
                style={{ backgroundColor: colorOf(summary.name, index) }}
                aria-hidden="true"
              />
              <span className={styles.name}>
                {summary.name}{" "}
                {index === 0 && (
                  <Badge appearance="tint" size="small">
                    {text.scenarios.baseline}
                  </Badge>
                )}
              </span>
              <span className={styles.median}>{formats.shortMoney(fan.p50)}</span>
            </div>
            <RangeBar fan={fan} top={top} color={colorOf(summary.name, index)} />
            <div className={styles.words}>
              {text.results.most}: {formats.shortMoney(fan.p10)}–{formats.shortMoney(fan.p90)} ·{" "}
              {text.results.finalYear(formats.shortMoney(final.p50))}
            </div>
            {index > 0 && <Verdict comparison={projection.comparison[index - 1]} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rows: { display: "flex", flexDirection: "column", gap: "14px", margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "flex", flexDirection: "column", gap: "3px" },
  head: { display: "flex", alignItems: "baseline", gap: "8px" },
  dot: {
    flexShrink: 0,
    width: "10px",
    height: "10px",
    borderRadius: tokens.borderRadiusCircular,
    forcedColorAdjust: "none",
  },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  median: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  words: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
