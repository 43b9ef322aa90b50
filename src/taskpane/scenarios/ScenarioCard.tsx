/** One scenario in a few words; pressing it opens its form. */
import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../shared/PaneContext";
import { useSeriesColor } from "../shared/useSeriesColor";
import type { ListedScenario } from "../state/scenariosState";
import { describeMoves } from "./describeMoves";
import { ScenarioMenu } from "./ScenarioMenu";

export interface ScenarioCardProps {
  readonly listed: ListedScenario;
  readonly index: number;
  readonly count: number;
}

export function ScenarioCard({ listed, index, count }: ScenarioCardProps) {
  const styles = useStyles();
  const { dispatch, text, formats } = usePane();
  const colorOf = useSeriesColor();
  const { name, path, start, years } = listed.scenario;
  return (
    <article className={styles.card}>
      <span className={styles.color} style={{ backgroundColor: colorOf(name, index) }} aria-hidden="true" />
      <button
        type="button"
        className={styles.open}
        onClick={() => dispatch({ type: "scenarios/opened", id: listed.id })}
      >
        <span className={styles.name}>
          {name}{" "}
          {index === 0 && (
            <Badge appearance="tint" size="small">
              {text.scenarios.baseline}
            </Badge>
          )}
        </span>
        <span className={styles.words}>{path.name}</span>
        <span className={styles.words}>{start.level}</span>
        <span className={styles.words}>{text.scenarios.summary(formats.money(start.pay), years)}</span>
        <span className={mergeClasses(styles.words, styles.moves)}>
          {describeMoves(listed.scenario, text, formats)}
        </span>
      </button>
      <div className={styles.menu}>
        <ScenarioMenu listed={listed} first={index === 0} last={index === count - 1} />
      </div>
    </article>
  );
}

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "flex",
    alignItems: "stretch",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  color: { flexShrink: 0, width: "4px", forcedColorAdjust: "none" },
  open: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: "2px",
    minWidth: 0,
    padding: "10px 0 10px 10px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  words: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  moves: { color: tokens.colorNeutralForeground2 },
  menu: { padding: "6px" },
});
