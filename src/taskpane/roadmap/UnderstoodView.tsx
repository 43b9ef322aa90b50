/** What was understood of a document, what needs a person's eye, and writing it. */
import { Button, makeStyles, Text as Words, Title3, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import { Stack } from "../shared/Stack";
import type { UnderstoodRoadmap } from "../state/roadmapState";
import { PayEvents } from "./PayEvents";
import { PhaseTimeline } from "./PhaseTimeline";
import { ProblemList } from "./ProblemList";
import { RoadmapCounts } from "./RoadmapCounts";
import { StandingCard } from "./StandingCard";
import { WritePanel } from "./WritePanel";

export function UnderstoodView({ understood }: { readonly understood: UnderstoodRoadmap }) {
  const styles = useStyles();
  const { dispatch, text } = usePane();
  const { roadmap, name, source, start } = understood;
  const empty = roadmap.phases.length + roadmap.sections.length + roadmap.paths.length + roadmap.ladders.length === 0;

  return (
    <Stack>
      <div>
        <Button
          appearance="transparent"
          size="small"
          className={styles.back}
          icon={<ArrowLeft20Regular className={styles.arrow} />}
          onClick={() => dispatch({ type: "roadmap/closed" })}
        >
          {text.roadmap.another}
        </Button>
        <Title3 as="h2" block className={styles.title}>
          {roadmap.title || name}
        </Title3>
        {roadmap.objective !== null && <Words className={styles.lead}>{roadmap.objective}</Words>}
      </div>
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

const useStyles = makeStyles({
  back: { marginInlineStart: "-8px", minWidth: 0 },
  arrow: { ":dir(rtl)": { transform: "scaleX(-1)" } },
  title: { margin: "4px 0 2px", overflowWrap: "anywhere" },
  lead: { color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});
