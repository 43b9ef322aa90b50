/** Asks, waits and shows the answer, or says why there is none. */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CoreWords } from "../shared/CoreWords";
import { Loading } from "../shared/Loading";
import { usePane } from "../shared/PaneContext";
import { useAnswer } from "./useAnswer";

export interface AnsweredProps<T> {
  readonly ask: () => Promise<T>;
  readonly children: (answer: T) => ReactNode;
}

export function Answered<T>({ ask, children }: AnsweredProps<T>) {
  const { text } = usePane();
  const answer = useAnswer(ask);
  switch (answer.kind) {
    case "asking":
      return <Loading label={text.app.loading} />;
    case "answered":
      return children(answer.value);
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
