/** How a write to the workbook went. */
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Work } from "../state/work";
import { CoreWords } from "./CoreWords";
import { usePane } from "./PaneContext";
import { Problems } from "./Problems";

export function WorkReport({ work }: { readonly work: Work }) {
  // What was written may push this out of sight. Whoever waits for it is shown how it went, and nobody who comes back later.
  const report = useRef<HTMLDivElement>(null);
  const waiting = useRef(false);
  useEffect(() => {
    if (waiting.current && work.kind !== "busy") report.current?.scrollIntoView({ block: "nearest" });
    waiting.current = work.kind === "busy";
  }, [work.kind]);
  if (work.kind === "idle") return null;
  return (
    <div ref={report}>
      <Progress work={work} />
    </div>
  );
}

function Progress({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const { text } = usePane();
  switch (work.kind) {
    case "idle":
      return null;
    case "busy":
      return <Spinner size="tiny" label={text.work.busy} aria-label={text.work.busy} delay={200} />;
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle className={styles.title}>{text.work.failed}</MessageBarTitle>{" "}
            <CoreWords sentence={work.message} />
          </MessageBarBody>
        </MessageBar>
      );
    case "done": {
      const { written, kept, problems, undo, figures } = work.report;
      const stopped = written.length === 0;
      return (
        <MessageBar intent={stopped ? "warning" : "success"} layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle className={styles.title}>{stopped ? text.work.stopped : text.work.done}</MessageBarTitle>
            {!stopped && (
              <>
                {text.work.written(text.list(written))} {figures && text.work.figures[figures]}{" "}
                {undo && text.work.undo[undo]}
              </>
            )}
            {kept.length > 0 && (
              <details>
                <summary>{text.work.kept(kept.length)}</summary>
                <ul className={styles.list}>
                  {kept.map((item) => (
                    <li key={item}>
                      <CoreWords sentence={item} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
            <Problems problems={problems} />
          </MessageBarBody>
        </MessageBar>
      );
    }
  }
}

const useStyles = makeStyles({
  title: { display: "block" },
  body: { overflowWrap: "anywhere", paddingBottom: "8px" },
  list: { margin: 0, paddingInlineStart: "20px" },
});
