/** One scenario in a few words; pressing it opens its form. */
import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useLostFocus } from "../shared/useLostFocus";
import { FanSketch } from "../shared/FanSketch";
import { usePane } from "../shared/PaneContext";
import { useSeriesColor } from "../shared/useSeriesColor";
import { fansOf } from "../shared/fansOf";
import type { ListedScenario } from "../state/scenariosState";
import { pathName } from "../text/named";
import type { CommonStart } from "./commonStart";
import { describeMoves } from "./describeMoves";
import { ScenarioMenu } from "./ScenarioMenu";
import type { Sketch } from "./useSketches";

export interface ScenarioCardProps {
  readonly listed: ListedScenario;
  readonly index: number;
  readonly count: number;
  /** What all scenarios start with stands above them, and is not told again. */
  readonly common: CommonStart;
  /** What it pays, once that is known. */
  readonly sketch: Sketch | undefined;
  /** True where its form was just left: the focus comes back here. */
  readonly left: boolean;
}

export function ScenarioCard({ listed, index, count, common, sketch, left }: ScenarioCardProps) {
  const styles = useStyles();
  const { state, dispatch, text, formats } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  const nothing = useRef<HTMLElement>(null);
  useLostFocus(left ? button : nothing, left);
  const colorOf = useSeriesColor();
  const { name, path, start, years } = listed.scenario;
  const fans = sketch && fansOf(sketch.summary, "annual", state.results.money);
  const last = fans?.at(-1);
  return (
    <article className={styles.card}>
      <span className={styles.color} style={{ backgroundColor: colorOf(name, index) }} aria-hidden="true" />
      <button
        type="button"
        ref={button}
        className={styles.open}
        onClick={() => dispatch({ type: "scenarios/opened", id: listed.id })}
      >
        <span className={styles.name} dir="auto">
          {name}{" "}
          {index === 0 && (
            <Badge appearance="tint" size="small">
              {text.scenarios.baseline}
            </Badge>
          )}
        </span>
        <span className={styles.words}>{pathName(path.name, text)}</span>
        {common.level === undefined && <span className={styles.words}>{start.level}</span>}
        <span className={styles.words}>
          {common.pay === undefined && `${formats.money(start.pay)} · `}
          {text.scenarios.yearsAhead(years)}
        </span>
        <span className={mergeClasses(styles.words, styles.moves)}>
          {describeMoves(listed.scenario, text, formats)}
        </span>
        <span className={mergeClasses(styles.sketch, sketch?.rough && styles.rough)}>
          {fans && last && (
            <>
              <span className={mergeClasses(styles.words, styles.measure)}>
                {text.scenarios.previewOf(years, text.results.inMoney[state.results.money])}
              </span>
              <b>{formats.shortMoney(last.p50)}</b>
              <span className={styles.picture}>
                <FanSketch fans={fans} color={colorOf(name, index)} />
              </span>
            </>
          )}
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
  sketch: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", minHeight: "28px" },
  rough: { color: tokens.colorNeutralForeground2 },
  measure: { flex: "0 1 auto", width: "min(100%, 9em)" },
  picture: { flex: "1 1 40px", minWidth: 0, maxWidth: "140px", height: "26px" },
  menu: { padding: "6px" },
});
