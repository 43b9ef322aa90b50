/** A quarter of the plan is over: what went well, what changes. The answers go to the Dashboard. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Review } from "../../flows/flows";
import { write } from "../actions/write";
import { LongText } from "../shared/LongText";
import { usePane } from "../shared/PaneContext";
import { WorkReport } from "../shared/WorkReport";
import { idle, type Work } from "../state/work";

export interface ReviewPromptProps {
  readonly review: Review;
  readonly onHeld: () => Promise<void>;
}

export function ReviewPrompt({ review, onHeld }: ReviewPromptProps) {
  const styles = useStyles();
  const { flows, text, formats, today } = usePane();
  const [open, setOpen] = useState(false);
  const [wentWell, setWentWell] = useState("");
  const [changes, setChanges] = useState("");
  const [work, setWork] = useState<Work>(idle);
  const words = text.standing;

  const hold = async () => {
    let held = false;
    await write(
      () =>
        flows.holdReview({ number: review.number, heldOn: today, wentWell: wentWell.trim(), changes: changes.trim() }),
      (result) => {
        held = result.kind === "done" && result.report.written.length > 0;
        setWork(result);
      },
    );
    if (held) await onHeld();
  };
  return (
    <section className={styles.review} aria-label={words.review}>
      <span>{words.reviewDue(review.number, formats.day(review.on))}</span>
      {open ? (
        <>
          <LongText autoFocus size="small" label={words.wentWell} rows={3} value={wentWell} onChange={setWentWell} />
          <LongText size="small" label={words.changes} rows={3} value={changes} onChange={setChanges} />
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={work.kind === "busy"} onClick={() => void hold()}>
              {words.writeReview}
            </Button>
            <Button appearance="subtle" onClick={() => setOpen(false)}>
              {text.app.close}
            </Button>
          </div>
        </>
      ) : (
        <Button onClick={() => setOpen(true)}>{words.holdReview}</Button>
      )}
      <WorkReport work={work} />
    </section>
  );
}

const useStyles = makeStyles({
  review: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "8px",
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
