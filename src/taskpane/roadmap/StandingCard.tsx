/** Where the plan in the sheets stands: how much is done, what is next, each with a tick that writes to its row. */
import { Checkbox, makeStyles, mergeClasses, ProgressBar, Text as Words, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NextAction, Status } from "../../flows/flows";
import { write } from "../actions/write";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import { WorkReport } from "../shared/WorkReport";
import { idle, type Work } from "../state/work";
import { ReviewPrompt } from "./ReviewPrompt";
import { useStanding } from "./useStanding";

export function StandingCard({ written }: { readonly written: boolean }) {
  const styles = useStyles();
  const { flows, text, formats } = usePane();
  const { standing, listed, hold, refresh, reread } = useStanding(written);
  // Ticked actions stay in sight until the list is read anew, so that a slip can be taken back.
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [work, setWork] = useState<Work>(idle);
  const [given, setGiven] = useState(listed);
  if (given !== listed) {
    setGiven(listed);
    setTicked(new Set());
  }
  if (standing === null) return null;
  const words = text.standing;
  const share = standing.counted === 0 ? 0 : standing.done / standing.counted;

  const mark = async (action: NextAction, done: boolean) => {
    const status: Status = done ? "Done" : action.status;
    const set = (is: boolean) =>
      setTicked((now) => new Set(is ? [...now, action.id] : [...now].filter((id) => id !== action.id)));
    hold();
    set(done);
    await write(
      () => flows.setActionStatus(action.id, status),
      (result) => {
        const failed = result.kind === "failed" || (result.kind === "done" && result.report.written.length === 0);
        if (failed) set(!done);
        setWork(result.kind === "busy" || (result.kind === "done" && !failed) ? idle : result);
      },
    );
    await refresh();
  };

  return (
    <Card
      title={words.title}
      aside={<span className={styles.share}>{words.done(standing.done, standing.counted)}</span>}
    >
      <ProgressBar
        thickness="large"
        value={share}
        aria-label={words.progress}
        aria-valuetext={formats.wholePercent(share)}
      />
      {standing.phase !== null && <Words className={styles.phase}>{words.phase(standing.phase)}</Words>}
      {listed.length === 0 ? (
        <Words>{words.nothing}</Words>
      ) : (
        <ul className={styles.list} aria-label={words.title}>
          {listed.map((action) => (
            <li key={action.id} className={styles.item}>
              <Checkbox
                className={styles.tick}
                checked={ticked.has(action.id)}
                label={
                  <span className={styles.label}>
                    <span dir="auto" className={mergeClasses(ticked.has(action.id) && styles.ticked)}>
                      {action.text}
                    </span>
                    <span className={styles.when}>
                      {action.overdue && !ticked.has(action.id) && <b className={styles.late}>{words.overdue}</b>}
                      {[
                        ...(action.due === null ? [] : [formats.day(action.due)]),
                        ...(action.status === "In progress" ? [words.begun] : []),
                        action.phase,
                      ]
                        .filter((part) => part !== "")
                        .join(" · ")}
                    </span>
                  </span>
                }
                onChange={(_, { checked }) => void mark(action, checked === true)}
              />
            </li>
          ))}
        </ul>
      )}
      <div role="status" className={styles.told}>
        {ticked.size > 0 && words.marked(ticked.size)}
      </div>
      <WorkReport work={work} />
      {standing.review !== null && (
        <ReviewPrompt key={standing.review.number} review={standing.review} onHeld={reread} />
      )}
    </Card>
  );
}

const useStyles = makeStyles({
  share: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  phase: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", margin: "0 -6px", padding: 0, listStyleType: "none" },
  item: { minWidth: 0 },
  tick: { width: "100%", alignItems: "start" },
  label: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  ticked: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  late: { color: tokens.colorStatusDangerForeground2, marginInlineEnd: "6px" },
  told: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    ":empty": { display: "none" },
  },
});
