/** One problem of a document; "Show" opens the lines around it. */
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RoadmapProblem } from "../../career/roadmap";
import { usePane } from "../shared/PaneContext";
import { ProblemText } from "../shared/ProblemText";

/** So many lines of a passage are shown. */
const MOST = 8;

export interface ProblemItemProps {
  readonly problem: RoadmapProblem;
  /** The document, line by line; null where it cannot be shown. */
  readonly lines: readonly string[] | null;
}

export function ProblemItem({ problem, lines }: ProblemItemProps) {
  const styles = useStyles();
  const { text } = usePane();
  const [shown, setShown] = useState(false);
  const { line, lastLine = line } = problem;
  const place = text.roadmap.line(line, lastLine);
  return (
    <>
      <ProblemText placed problem={problem} />
      <div className={styles.where}>
        <span>{place}</span>
        {lines && (
          <Link
            as="button"
            inline
            aria-expanded={shown}
            aria-label={`${shown ? text.roadmap.hide : text.roadmap.show} ${place}`}
            onClick={() => setShown(!shown)}
          >
            {shown ? text.roadmap.hide : text.roadmap.show}
          </Link>
        )}
      </div>
      {shown && lines && <Excerpt lines={lines} from={line} to={lastLine} />}
    </>
  );
}

interface ExcerptProps {
  readonly lines: readonly string[];
  /** First and last line that are meant. */
  readonly from: number;
  readonly to: number;
}

/** Two lines before and after; very long lines and passages are cut. */
function Excerpt({ lines, from, to }: ExcerptProps) {
  const styles = useStyles();
  const first = Math.max(1, from - 2);
  const last = Math.min(to, from + MOST - 1);
  return (
    <div className={styles.excerpt} dir="auto">
      {lines.slice(first - 1, last + 2).map((content, i) => (
        <div key={i} className={mergeClasses(styles.row, first + i >= from && first + i <= last && styles.here)}>
          <span className={styles.number}>{first + i}</span>
          <span className={styles.content}>{content.slice(0, 500) || " "}</span>
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  where: {
    display: "flex",
    gap: "8px",
    paddingInlineStart: "22px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  excerpt: {
    marginTop: "4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
  },
  row: { display: "flex", gap: "8px", padding: "1px 8px" },
  here: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorNeutralForeground1 },
  number: { flexShrink: 0, minWidth: "24px", textAlign: "end", color: tokens.colorNeutralForeground2 },
  content: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", minWidth: 0 },
});
