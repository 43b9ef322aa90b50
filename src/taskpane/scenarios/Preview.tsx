/** What the scenario pays, at a glance, while its values are being changed. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Scenario } from "../../career/scenario";
import { CoreWords } from "../shared/CoreWords";
import { fansOf } from "../shared/fansOf";
import { FanSketch } from "../shared/FanSketch";
import { usePane } from "../shared/PaneContext";
import { usePreview } from "./usePreview";

export function Preview({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles();
  const { state, flows, text, formats } = usePane();
  const preview = usePreview(flows, scenario, state.results);
  if (preview.kind === "failed")
    return (
      <section className={styles.preview} aria-label={text.scenarios.preview}>
        {text.scenarios.previewFailed}: <CoreWords sentence={preview.message} />
      </section>
    );
  const fans = preview.summary && fansOf(preview.summary, "annual", state.results.money);
  const last = fans?.at(-1);
  return (
    <section
      className={mergeClasses(styles.preview, preview.rough && styles.rough)}
      aria-label={text.scenarios.preview}
      aria-busy={preview.rough}
    >
      <div className={styles.figures}>
        <div className={styles.label}>
          {text.scenarios.previewOf(scenario.years, text.results.inMoney[state.results.money])}
        </div>
        <div className={styles.median}>{last ? formats.shortMoney(last.p50) : "–"}</div>
        <div className={styles.label}>
          {last && text.scenarios.previewRange(formats.shortMoney(last.p10), formats.shortMoney(last.p90))}
        </div>
      </div>
      <div className={styles.sketch}>{fans && <FanSketch fans={fans} />}</div>
    </section>
  );
}

const useStyles = makeStyles({
  preview: {
    position: "sticky",
    top: "-12px",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    minHeight: "72px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  rough: { color: tokens.colorNeutralForeground2 },
  // No narrower than its largest figure, which is longer in some languages than in others.
  figures: { flex: "1 1 130px", minWidth: "min-content" },
  sketch: { flex: "1 1 90px", minWidth: 0, minHeight: "40px" },
  median: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
