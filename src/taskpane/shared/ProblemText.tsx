/** One problem with its severity as a picture and a word. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { Problem } from "../../career/problem";
import { CoreWords } from "./CoreWords";
import { usePane } from "./PaneContext";

const pictures = { error: ErrorCircle16Filled, warning: Warning16Filled, note: Info16Regular } as const;

export interface ProblemTextProps {
  readonly problem: Problem;
  /** True where the line of the document stands beside it. */
  readonly placed?: boolean;
}

export function ProblemText({ problem, placed = false }: ProblemTextProps) {
  const styles = useStyles();
  const { text } = usePane();
  const Picture = pictures[problem.severity];
  return (
    <span className={styles.problem}>
      <Picture className={styles[problem.severity]} aria-label={text.app.severity[problem.severity]} role="img" />
      <span className={styles.message}>
        <CoreWords sentence={placed ? withoutLine(problem.message) : problem.message} />
        {problem.cell !== undefined && <span className={styles.place}> {problem.cell}</span>}
      </span>
    </span>
  );
}

/** Without the line it begins with, which the core puts there for those who read no more than the sentence. */
function withoutLine(message: string): string {
  return message.replace(/^Lines? \d+(–\d+)?: /, "");
}

const useStyles = makeStyles({
  problem: { display: "flex", gap: "6px", minWidth: 0 },
  message: { overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3 },
  error: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusDangerForeground1 },
  warning: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground3 },
  note: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
});
