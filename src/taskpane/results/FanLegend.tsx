/** What the lines and bands of a fan chart mean. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shared/PaneContext";

export interface FanLegendProps {
  readonly color: string;
  /** Name of the baseline, where its median is drawn. */
  readonly baseline?: string;
}

export function FanLegend({ color, baseline }: FanLegendProps) {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.results;
  const entries: readonly (readonly [picture: React.ReactNode, words: string])[] = [
    [<line key="median" x1="0" y1="5" x2="16" y2="5" stroke={color} strokeWidth="2" />, words.median],
    [<rect key="middle" width="16" height="10" fill={color} opacity="0.4" />, words.middle],
    [<rect key="most" width="16" height="10" fill={color} opacity="0.15" />, words.most],
  ];
  const dashed = (
    <line key="baseline" x1="0" y1="5" x2="16" y2="5" stroke="currentColor" strokeWidth="2" strokeDasharray="4 3" />
  );
  const grey = <rect key="baselineMost" width="16" height="10" fill="currentColor" opacity="0.125" />;
  const all =
    baseline === undefined
      ? entries
      : [...entries, [dashed, words.baselineMedian(baseline)] as const, [grey, words.baselineMost] as const];
  return (
    <ul className={styles.legend}>
      {all.map(([picture, label]) => (
        <li key={label} className={styles.entry}>
          <svg className={styles.picture} width="16" height="10" aria-hidden="true">
            {picture}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: "flex", alignItems: "center", gap: "6px", minWidth: 0 },
  picture: { flexShrink: 0 },
});
