/** All scenarios side by side: what they pay in all, and how often each beats the baseline. */
import { Badge, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import { useSeriesColor } from "../shared/useSeriesColor";
import { commonStart } from "../scenarios/commonStart";
import { besideOf, fansOf } from "../shared/fansOf";
import type { Outcome } from "../state/resultsState";
import { RangeBar, scaleOf } from "./RangeBar";
import { Verdict } from "./Verdict";

export function ComparisonCard({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { state, text, formats } = usePane();
  const colorOf = useSeriesColor();
  const { money } = state.results;
  const { projection, scenarios } = outcome;
  const startsAlike = commonStart(scenarios).pay !== undefined;
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
      <Words className={styles.lead}>
        {text.results.compareLead(years, text.results.inMoney[money])}{" "}
        {text.results.barsFromTo(formats.axisMoney(scale.from), formats.axisMoney(scale.to))}
      </Words>
      {!startsAlike && <Words className={styles.lead}>{text.results.unlikeStarts}</Words>}
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
            <RangeBar fan={fan} scale={scale} color={colorOf(summary.name, index)} format={formats.shortMoney} />
            <div className={styles.words}>
              {text.results.most}: {formats.shortMoney(fan.p10)}–{formats.shortMoney(fan.p90)} ·{" "}
              {text.results.finalYear(formats.shortMoney(final.p50))}
            </div>
            {beside && <Verdict beside={beside} />}
          </li>
        ))}
      </ol>
      {rows.length > 1 && (
        <details className={styles.how}>
          <summary className={styles.summary}>{text.results.howToRead}</summary>
          <dl className={styles.terms}>
            {text.results.terms.map(([term, meaning]) => (
              <div key={term}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.meaning}>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
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
  how: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  terms: { display: "flex", flexDirection: "column", gap: "6px", margin: "6px 0 0" },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  words: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
