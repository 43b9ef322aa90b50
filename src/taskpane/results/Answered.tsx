/** Asks, waits and shows the answer and how many careers it comes from, or says why there is none. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CoreWords } from "../shared/CoreWords";
import { Loading } from "../shared/Loading";
import { trials } from "../questions";
import { usePane } from "../shared/PaneContext";
import { useAnswer } from "./useAnswer";

export interface AnsweredProps<T> {
  readonly ask: () => Promise<T>;
  readonly children: (answer: T) => ReactNode;
}

export function Answered<T>({ ask, children }: AnsweredProps<T>) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const answer = useAnswer(ask);
  switch (answer.kind) {
    case "asking":
      return <Loading label={text.app.loading} />;
    case "answered":
      return (
        <>
          {children(answer.value)}
          <div className={styles.from}>{text.closer.from(formats.number(trials))}</div>
        </>
      );
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <CoreWords sentence={answer.message} />
          </MessageBarBody>
        </MessageBar>
      );
  }
}

const useStyles = makeStyles({
  from: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
