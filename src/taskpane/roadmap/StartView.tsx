/** First run: a roadmap of one's own, a template, a form, or six questions. */
import { makeStyles, Text as Words, Title3, tokens } from "@fluentui/react-components";
import type { RoadmapSource } from "../../flows/flows";
import { readRoadmap } from "../actions/roadmapActions";
import { usePane } from "../shared/PaneContext";
import { Stack } from "../shared/Stack";
import { emptyPlan } from "../state/planDraft";
import { Invitations } from "./Invitations";
import { OwnRoadmap } from "./OwnRoadmap";
import { TemplateList } from "./TemplateList";

export function StartView() {
  const styles = useStyles();
  const { flows, dispatch, thisMonth, text } = usePane();
  const read = (source: RoadmapSource) => void readRoadmap(flows, dispatch, source, { thisMonth });

  return (
    <Stack>
      <header className={styles.hero}>
        <Rise />
        <Title3 as="h2" className={styles.title}>
          {text.start.title}
        </Title3>
        <Words className={styles.lead}>{text.start.lead}</Words>
      </header>
      <OwnRoadmap onRead={read} />
      <TemplateList onRead={read} />
      <Invitations
        onPlan={() => dispatch({ type: "roadmap/planned", draft: emptyPlan })}
        onQuestions={() => dispatch({ type: "roadmap/asked" })}
      />
    </Stack>
  );
}

/** A fan of careers that opens as time goes by. */
function Rise() {
  return (
    <svg viewBox="0 0 320 64" width="100%" height="64" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d="M0 56 C110 52 210 34 320 2 L320 58 C210 55 110 56 0 58 Z" fill={tokens.colorBrandBackground2} />
      <path
        d="M0 57 C110 53 210 42 320 16 L320 48 C210 50 110 54 0 58 Z"
        fill={tokens.colorBrandBackground2Pressed}
        opacity="0.6"
      />
      <path
        d="M0 57 C110 54 210 46 320 32"
        fill="none"
        stroke={tokens.colorBrandStroke1}
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

const useStyles = makeStyles({
  hero: { display: "flex", flexDirection: "column", gap: "6px", paddingBottom: "4px" },
  title: { margin: 0, textWrap: "balance" },
  lead: { color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});
