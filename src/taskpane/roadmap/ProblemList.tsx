/** What was not understood or is worth knowing, by line of the document. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { RoadmapProblem } from "../../career/roadmap";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import { ProblemItem } from "./ProblemItem";

/** So many are shown at first. */
const FEW = 4;

const urgency = { error: 0, warning: 1, note: 2 } as const;

export interface ProblemListProps {
  readonly problems: readonly RoadmapProblem[];
  readonly source: string | null;
}

export function ProblemList({ problems, source }: ProblemListProps) {
  const styles = useStyles();
  const { text } = usePane();
  const [all, setAll] = useState(false);
  const ordered = problems.toSorted((a, b) => urgency[a.severity] - urgency[b.severity] || a.line - b.line);
  const lines = source?.split(/\r\n|\r|\n/) ?? null;
  return (
    <Card title={text.roadmap.problems(problems.length)}>
      <ul className={styles.list}>
        {ordered.slice(0, all ? undefined : FEW).map((problem, i) => (
          <li key={i}>
            <ProblemItem problem={problem} lines={lines} />
          </li>
        ))}
      </ul>
      {!all && ordered.length > FEW && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {text.roadmap.allProblems(ordered.length)}
        </Button>
      )}
    </Card>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});
