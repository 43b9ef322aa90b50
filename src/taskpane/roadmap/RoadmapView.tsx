/** From a document to a plan in the workbook. */
import { Button } from "@fluentui/react-components";
import { lazy } from "react";
import { CoreWords } from "../shared/CoreWords";
import { EmptyState } from "../shared/EmptyState";
import { Loading } from "../shared/Loading";
import { usePane } from "../shared/PaneContext";
import { StartView } from "./StartView";

const PlanForm = lazy(async () => ({ default: (await import("./PlanForm")).PlanForm }));
const QuestionsView = lazy(async () => ({ default: (await import("./QuestionsView")).QuestionsView }));
const UnderstoodView = lazy(async () => ({ default: (await import("./UnderstoodView")).UnderstoodView }));

export function RoadmapView() {
  const { state, dispatch, text } = usePane();
  const { roadmap } = state;
  switch (roadmap.kind) {
    case "start":
      return <StartView />;
    case "asking":
      return <QuestionsView given={roadmap.answers} />;
    case "planning":
      return <PlanForm planning={roadmap} />;
    case "reading":
      return <Loading label={text.start.reading(roadmap.name)} />;
    case "failed":
      return (
        <EmptyState title={text.start.failed(roadmap.name)} lead={<CoreWords sentence={roadmap.message} />}>
          <Button appearance="primary" onClick={() => dispatch({ type: "roadmap/closed" })}>
            {text.roadmap.another}
          </Button>
        </EmptyState>
      );
    case "understood":
      return <UnderstoodView understood={roadmap} />;
  }
}
