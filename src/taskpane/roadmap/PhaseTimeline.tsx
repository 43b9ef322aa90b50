/** The phases as bars over the months of the plan; each opens to what it holds. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Phase } from "../../career/roadmap";
import { addMonths } from "../format/addMonths";
import { usePane } from "../shared/PaneContext";
import { rail } from "../shared/rail";
import { PhaseDetails } from "./PhaseDetails";

export interface PhaseTimelineProps {
  readonly phases: readonly Phase[];
  /** `YYYY-MM` of month 1. */
  readonly start: string;
}

export function PhaseTimeline({ phases, start }: PhaseTimelineProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const last = Math.max(1, ...phases.map((phase) => phase.endMonth ?? phase.startMonth ?? 1));
  return (
    <div>
      <ol className={styles.phases} aria-label={text.roadmap.timeline}>
        {phases.map((phase, index) => (
          <li key={index}>
            <details className={styles.phase}>
              <summary className={styles.summary}>
                <span className={styles.head}>
                  <span className={styles.title} dir="auto">
                    {phase.number}. {phase.title}
                  </span>
                  <span className={styles.time}>{timeOf(phase, text.roadmap)}</span>
                </span>
                <span className={styles.track} aria-hidden="true">
                  {phase.startMonth !== null && (
                    <span
                      className={mergeClasses(styles.bar, phase.endMonth === null && styles.open)}
                      style={place(phase.startMonth, phase.endMonth ?? last, last)}
                    />
                  )}
                </span>
              </summary>
              <PhaseDetails phase={phase} />
            </details>
          </li>
        ))}
      </ol>
      <div className={styles.axis} aria-hidden="true">
        <span>{formats.month(start)}</span>
        <span>{formats.month(addMonths(start, last - 1))}</span>
      </div>
    </div>
  );
}

type Words = ReturnType<typeof usePane>["text"]["roadmap"];

function timeOf({ startMonth, endMonth }: Phase, words: Words): string {
  if (startMonth === null) return words.noTime;
  return endMonth === null ? words.monthsFrom(startMonth) : words.monthsFromTo(startMonth, endMonth);
}

/** Months are inclusive: month 3 covers the third of the track's equal parts. */
function place(from: number, to: number, last: number): React.CSSProperties {
  return {
    insetInlineStart: `${((from - 1) / last) * 100}%`,
    width: `max(6px, ${((Math.max(to, from) - from + 1) / last) * 100}%)`,
  };
}

const useStyles = makeStyles({
  phases: { margin: 0, padding: 0, listStyleType: "none" },
  phase: { borderRadius: tokens.borderRadiusMedium },
  summary: {
    display: "block",
    margin: "0 -8px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "::-webkit-details-marker": { display: "none" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "8px",
  },
  title: { flex: "1 1 7em", fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: "anywhere" },
  time: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  track: {
    ...rail,
    display: "block",
    height: "8px",
    marginTop: "4px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
  },
  bar: {
    position: "absolute",
    insetBlock: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
  },
  open: {
    backgroundColor: "transparent",
    backgroundImage: `linear-gradient(to right, ${tokens.colorBrandBackground}, transparent)`,
    ":dir(rtl)": { backgroundImage: `linear-gradient(to left, ${tokens.colorBrandBackground}, transparent)` },
  },
  axis: {
    display: "flex",
    justifyContent: "space-between",
    marginTop: "2px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});
