/** What a ribbon button could not do, told where the person looks next; it stays until it is closed. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { noticeEvent } from "../../commands/showNotice";
import { CoreWords } from "./CoreWords";
import { usePane } from "./PaneContext";

export function NoticeBar() {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  useEffect(() => {
    const take = (event: Event) => {
      const sentences = sentencesOf(event);
      if (sentences.length === 0) return;
      event.preventDefault();
      dispatch({ type: "pane/noticed", sentences });
    };
    window.addEventListener(noticeEvent, take);
    return () => window.removeEventListener(noticeEvent, take);
  }, [dispatch]);

  const [first, ...others] = state.notice;
  return (
    <div role="alert" className={styles.frame}>
      {first !== undefined && (
        <MessageBar intent="error" layout="multiline" className={styles.bar} politeness="polite">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle className={styles.title}>{text.app.notice}</MessageBarTitle>
            {others.length === 0 ? (
              <CoreWords sentence={first} />
            ) : (
              <ul className={styles.list}>
                {state.notice.map((sentence, i) => (
                  <li key={i}>
                    <CoreWords sentence={sentence} />
                  </li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={text.app.close}
                onClick={() => dispatch({ type: "pane/noticeRead" })}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

/** The page is shared, so that the event could be anybody's: only sentences are taken. */
function sentencesOf(event: Event): readonly string[] {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  return Array.isArray(detail) ? detail.filter((sentence): sentence is string => typeof sentence === "string") : [];
}

const useStyles = makeStyles({
  frame: { flexShrink: 0 },
  bar: { borderRadius: 0, maxHeight: "40vh", overflowY: "auto" },
  body: { overflowWrap: "anywhere", paddingBottom: "8px" },
  title: { display: "block" },
  list: { margin: 0, paddingInlineStart: "18px" },
});
