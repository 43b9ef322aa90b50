/** Before a plan is written over another: what will change, what goes, and what of the person's is kept. */
import { Button, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { RowChanges, WritePreview } from "../../flows/flows";
import { Card } from "../shared/Card";
import { CoreWords } from "../shared/CoreWords";
import { usePane } from "../shared/PaneContext";
import { Problems } from "../shared/Problems";

/** Longer lists are cut. */
const MOST = 12;

export interface WritePreviewCardProps {
  readonly preview: WritePreview;
  /** `YYYY-MM`. */
  readonly start: string;
  readonly onWrite: () => void;
  readonly onLeave: () => void;
}

export function WritePreviewCard({ preview, start, onWrite, onLeave }: WritePreviewCardProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const words = text.preview;
  const { phases, actions, startBefore, kept, problems } = preview;
  const lists = listsOf(phases, actions).filter(({ count }) => count > 0);
  const nothing = lists.length === 0 && startBefore === null && problems.length === 0;
  // The button that was pressed is gone: what it brought about takes the focus.
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector("button")?.focus(), []);

  return (
    <Card title={words.title}>
      {nothing && <Words>{words.nothing}</Words>}
      {startBefore !== null && <Words>{words.start(formats.month(startBefore), formats.month(start))}</Words>}
      {lists.map(({ kind, phases: phaseNames, actions: actionNames }) => (
        <details key={kind} className={styles.change}>
          <summary className={styles.summary}>
            <span className={styles.kind}>{words[kind]}</span>{" "}
            {text.list([
              ...(phaseNames.length > 0 ? [text.roadmap.phases(phaseNames.length)] : []),
              ...(actionNames.length > 0 ? [text.roadmap.actions(actionNames.length)] : []),
            ])}
          </summary>
          <Names names={[...phaseNames, ...actionNames]} />
        </details>
      ))}
      {kept.length > 0 && (
        <details className={styles.change}>
          <summary className={styles.summary}>
            <span className={styles.kind}>{words.kept}</span>
          </summary>
          <Names core names={kept} />
        </details>
      )}
      <Problems problems={problems} />
      <div className={styles.buttons} ref={buttons}>
        <Button appearance={nothing ? "secondary" : "primary"} onClick={onWrite}>
          {words.write}
        </Button>
        <Button onClick={onLeave}>{words.leave}</Button>
      </div>
    </Card>
  );
}

interface NamesProps {
  readonly names: readonly string[];
  /** True for sentences of the core, which have a translation. */
  readonly core?: boolean;
}

function Names({ names, core = false }: NamesProps) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <ul className={styles.names} dir="auto">
      {names.slice(0, MOST).map((name, i) => (
        <li key={i}>{core ? <CoreWords sentence={name} /> : name}</li>
      ))}
      {names.length > MOST && <li className={styles.more}>{text.roadmap.more(names.length - MOST)}</li>}
    </ul>
  );
}

const changeKinds = ["added", "changed", "removed", "staying"] as const;

function listsOf(phases: RowChanges, actions: RowChanges) {
  return changeKinds.map((kind) => ({
    kind,
    phases: phases[kind],
    actions: actions[kind],
    count: phases[kind].length + actions[kind].length,
  }));
}

const useStyles = makeStyles({
  change: { overflowWrap: "anywhere" },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  kind: { fontWeight: tokens.fontWeightSemibold },
  names: {
    margin: "4px 0 0",
    paddingInlineStart: "28px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  more: { listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
