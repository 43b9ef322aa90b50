/** How far people get: for each level the share that reaches it, and when. */
import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import type { Projection } from "../../career/projection";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import { ShareBar } from "../shared/ShareBar";
import { useSeriesColor } from "../shared/useSeriesColor";

export function LevelsCard({ projection }: { readonly projection: Projection }) {
  const styles = useStyles();
  const { state, text, formats } = usePane();
  const colorOf = useSeriesColor();
  const { shown } = state.results;
  const summary = projection.scenarios[shown] ?? projection.scenarios[0];
  if (!summary?.timeline) return null;
  const reached = summary.timeline.filter((level) => level.share > 0);
  return (
    <Card title={text.results.levels}>
      <Words className={styles.lead}>{text.results.levelsLead(summary.name)}</Words>
      <ol className={styles.levels}>
        {reached.map((level) => (
          <li key={level.title}>
            <div className={styles.head}>
              <span className={styles.name}>{level.title}</span>
              <span className={styles.share}>{formats.wholePercent(level.share)}</span>
            </div>
            <ShareBar share={level.share} color={colorOf(summary.name, shown)} />
            <div className={styles.when}>
              {level.p50 === 0 || level.p50 === null
                ? text.results.fromStart
                : text.results.reachedAfter(text.results.duration(level.p50, formats.oneDecimal(level.p50 / 12)))}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  levels: { display: "flex", flexDirection: "column", gap: "10px", margin: 0, padding: 0, listStyleType: "none" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  share: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
