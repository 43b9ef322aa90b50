/** Writing the plan: from when on, what it would change of a plan that is there, and how it went. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { proposeWrite, writeRoadmap } from "../actions/roadmapActions";
import { MonthField } from "../shared/MonthField";
import { usePane } from "../shared/PaneContext";
import { useLostFocus } from "../shared/useLostFocus";
import { WorkReport } from "../shared/WorkReport";
import type { UnderstoodRoadmap } from "../state/roadmapState";
import { ExportMarkdown } from "./ExportMarkdown";
import { WritePreviewCard } from "./WritePreviewCard";

export function WritePanel({ understood }: { readonly understood: UnderstoodRoadmap }) {
  const styles = useStyles();
  const { flows, dispatch, text } = usePane();
  const { start, write, preview } = understood;
  const written = write.kind === "done" && write.report.written.length > 0;
  // What was asked stood in the place of the button: once it is answered, the focus comes back here.
  const [asked, setAsked] = useState(false);
  if (preview !== null && !asked) setAsked(true);
  const button = useRef<HTMLButtonElement>(null);
  const nothing = useRef<HTMLElement>(null);
  useLostFocus(asked ? button : nothing, preview);
  return (
    <div className={styles.write}>
      <MonthField
        label={text.roadmap.start}
        hint={text.roadmap.startHint}
        wrong={text.roadmap.startWrong}
        value={start}
        onChange={(month) => dispatch({ type: "roadmap/startChanged", start: month })}
      />
      {preview === null ? (
        <Button
          ref={(element: HTMLButtonElement | null) => void (button.current = element)}
          appearance={written ? "secondary" : "primary"}
          size="large"
          disabledFocusable={write.kind === "busy"}
          onClick={() => void proposeWrite(flows, dispatch, understood)}
        >
          {written ? text.roadmap.writeAgain : text.roadmap.write}
        </Button>
      ) : (
        <WritePreviewCard
          preview={preview}
          start={start}
          onWrite={() => void writeRoadmap(flows, dispatch, understood)}
          onLeave={() => dispatch({ type: "roadmap/previewed", preview: null })}
        />
      )}
      <WorkReport work={write} />
      {written && (
        <Button
          appearance="primary"
          size="large"
          onClick={() => dispatch({ type: "pane/viewChosen", view: "scenarios" })}
        >
          {text.roadmap.next}
        </Button>
      )}
      <ExportMarkdown />
    </div>
  );
}

const useStyles = makeStyles({
  write: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch", paddingBottom: "12px" },
});
