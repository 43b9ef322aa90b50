/** Tells a screen reader what changed outside of what is focused: runs, writes and documents that were read. */
import { makeStyles } from "@fluentui/react-components";
import type { PaneState } from "../state/paneState";
import type { Work } from "../state/work";
import type { Text } from "../text/en";
import type { Formats } from "../format/formats";
import { usePane } from "./PaneContext";

export function Announcer() {
  const styles = useStyles();
  const { state, text, formats } = usePane();
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={styles.unseen}>
      {announcement(state, text, formats)}
    </div>
  );
}

function announcement(state: PaneState, text: Text, formats: Formats): string {
  switch (state.view) {
    case "roadmap":
      return ofRoadmap(state.roadmap, text);
    case "scenarios":
      return ofWork(state.scenarios.write, text);
    case "results":
      return ofResults(state.results, text, formats);
  }
}

function ofRoadmap(roadmap: PaneState["roadmap"], text: Text): string {
  switch (roadmap.kind) {
    case "start":
    case "asking":
    case "planning":
      return "";
    case "reading":
      return text.start.reading(roadmap.name);
    case "failed":
      return text.start.failed(roadmap.name);
    case "understood":
      return roadmap.write.kind === "idle"
        ? `${text.roadmap.understood}: ${text.roadmap.phases(roadmap.roadmap.phases.length)}, ${text.roadmap.problems(roadmap.roadmap.problems.length)}`
        : ofWork(roadmap.write, text);
  }
}

function ofResults({ run, outcome, write }: PaneState["results"], text: Text, formats: Formats): string {
  if (write.kind !== "idle") return ofWork(write, text);
  switch (run.kind) {
    case "running":
      // By tenths: a screen reader should not be kept talking.
      return text.results.progress(formats.wholePercent(Math.floor(run.progress.done * 10) / 10));
    case "failed":
      return `${text.results.failed}: ${said(run.message, text)}`;
    case "idle":
      return outcome ? text.results.finished(formats.number(outcome.projection.trials)) : "";
  }
}

function ofWork(work: Work, text: Text): string {
  switch (work.kind) {
    case "idle":
      return "";
    case "busy":
      return text.work.busy;
    case "done": {
      const { written, problems } = work.report;
      const outcome =
        written.length === 0 ? text.work.stopped : `${text.work.done}. ${text.work.written(text.list(written))}`;
      return [outcome, ...problems.map(({ message }) => said(message, text))].join(" ");
    }
    case "failed":
      return `${text.work.failed}: ${said(work.message, text)}`;
  }
}

function said(sentence: string, text: Text): string {
  return text.sentence(sentence) ?? sentence;
}

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
