/** One career, event by event: the simulated one that ends nearest to a percentile. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Replay } from "../../projection/questions/replay";
import { realWorth } from "../../projection/realWorth";
import type { Asked } from "../questions";
import { usePane } from "../shared/PaneContext";
import { tellEvent } from "./tellEvent";

export interface StoryProps {
  readonly replay: Replay;
  readonly asked: Asked;
}

export function Story({ replay, asked }: StoryProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const { start, assumptions } = asked.scenario;
  const inflation = asked.money === "real" ? assumptions.inflation : 0;
  return (
    <>
      <div className={styles.lead}>{text.closer.storyLead[asked.money]}</div>
      <ol className={styles.story}>
        <li className={styles.event}>
          <span className={styles.date}>{formats.month(start.date)}</span>
          <span>{text.closer.begins(start.level, formats.money(start.pay))}</span>
        </li>
        {replay.career.events.map((event, i) => (
          <li key={i} className={styles.event}>
            <span className={styles.date}>{formats.month(replay.story[i]?.date ?? start.date)}</span>
            <span>{tellEvent(event, realWorth(Math.ceil(event.month / 12), inflation), { text, formats })}</span>
          </li>
        ))}
        <li className={styles.event}>
          <span className={styles.date} />
          <b>{text.closer.ends(formats.money(replay.total))}</b>
        </li>
      </ol>
    </>
  );
}

const useStyles = makeStyles({
  story: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  event: { display: "flex", gap: "10px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  date: { flexShrink: 0, width: "62px", color: tokens.colorNeutralForeground3 },
});
