/** Everything a phase holds, list by list. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Action, Phase } from "../../career/roadmap";
import { usePane } from "../shared/PaneContext";

/** Longer lists are cut in the pane; the sheets hold all of it. */
const MOST = 12;

export function PhaseDetails({ phase }: { readonly phase: Phase }) {
  const styles = useStyles();
  const { text } = usePane();
  const actions = flat(phase.actions, 0);
  const plain = (texts: readonly string[]): readonly Line[] => texts.map((line) => ({ text: line, depth: 0 }));
  const lists: readonly (readonly [string, readonly Line[]])[] = [
    [text.roadmap.phaseGoals, plain(phase.goals)],
    [text.roadmap.phaseActions, actions],
    [text.roadmap.phaseDeliverables, plain(phase.deliverables.map((deliverable) => deliverable.text))],
    [text.roadmap.phaseFailureModes, plain(phase.failureModes)],
    [text.roadmap.phaseRules, plain(phase.rules)],
  ];
  return (
    <div className={styles.details}>
      {phase.printedTime !== "" && <div className={styles.quiet}>{text.roadmap.printed(phase.printedTime)}</div>}
      {lists
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <div key={title}>
            <div className={styles.label}>{title}</div>
            <ul className={styles.list} dir="auto">
              {lines.slice(0, MOST).map((line, i) => (
                <li key={i} className={mergeClasses(line.depth > 0 && styles.nested, line.done && styles.done)}>
                  {line.text}
                </li>
              ))}
            </ul>
            {lines.length > MOST && <div className={styles.quiet}>{text.roadmap.more(lines.length - MOST)}</div>}
          </div>
        ))}
    </div>
  );
}

interface Line {
  readonly text: string;
  readonly depth: number;
  readonly done?: boolean;
}

function flat(actions: readonly Action[], depth: number): readonly Line[] {
  return actions.flatMap(({ text, done, children }) => [{ text, done, depth }, ...flat(children, depth + 1)]);
}

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "4px 0 8px 12px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  label: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { margin: "2px 0 0", paddingInlineStart: "18px" },
  nested: { marginInlineStart: "16px" },
  done: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
