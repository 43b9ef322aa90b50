/** What was understood of a document, what needs a person's eye, and writing it. */
import { Text as Words } from "@fluentui/react-components";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import { Stack } from "../shared/Stack";
import { ViewHead } from "../shared/ViewHead";
import { holdsNothing, type UnderstoodRoadmap } from "../state/roadmapState";
import { PayEvents } from "./PayEvents";
import { PhaseTimeline } from "./PhaseTimeline";
import { ProblemList } from "./ProblemList";
import { RoadmapCounts } from "./RoadmapCounts";
import { StandingCard } from "./StandingCard";
import { WritePanel } from "./WritePanel";

export function UnderstoodView({ understood }: { readonly understood: UnderstoodRoadmap }) {
  const { dispatch, text } = usePane();
  const { roadmap, name, source, start } = understood;
  const empty = holdsNothing(roadmap);

  return (
    <Stack>
      <ViewHead
        back={text.roadmap.another}
        onBack={() => dispatch({ type: "roadmap/closed" })}
        title={roadmap.title || name}
        lead={roadmap.objective}
      />
      <StandingCard written={understood.write.kind === "done"} />
      {empty ? (
        <Words>{text.start.nothing}</Words>
      ) : (
        <Card title={text.roadmap.understood}>
          <RoadmapCounts roadmap={roadmap} />
          {roadmap.phases.length > 0 ? (
            <PhaseTimeline phases={roadmap.phases} start={start} />
          ) : (
            <Words>{text.roadmap.noPhases}</Words>
          )}
        </Card>
      )}
      {roadmap.problems.length > 0 && <ProblemList problems={roadmap.problems} source={source} />}
      {understood.payEvents.length > 0 && <PayEvents choices={understood.payEvents} phases={roadmap.phases} />}
      {!empty && <WritePanel understood={understood} />}
    </Stack>
  );
}
