/** What should be done by a certain month. */
import { Button, makeStyles } from "@fluentui/react-components";
import { Add16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { Fold } from "../shared/Fold";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { ShortText } from "../shared/ShortText";
import type { MilestoneDraft } from "../state/planDraft";

/** More than these make a plan that nobody looks at. */
const MOST = 10;

export interface MilestonesFormProps {
  readonly milestones: readonly MilestoneDraft[];
  /** Last month of the plan. */
  readonly end: number;
  readonly onChange: (milestones: readonly MilestoneDraft[]) => void;
}

export function MilestonesForm({ milestones, end, onChange }: MilestonesFormProps) {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.plan;
  return (
    <Fold
      title={words.milestones}
      aside={milestones.length > 0 ? String(milestones.length) : words.optional}
      openAtFirst={milestones.length > 0}
    >
      {milestones.map((milestone, i) => {
        const change = (part: Partial<MilestoneDraft>) => onChange(milestones.with(i, { ...milestone, ...part }));
        return (
          <div key={i} className={styles.row} role="group" aria-label={words.milestone(i + 1)}>
            <ShortText
              label={words.milestone(i + 1)}
              value={milestone.text}
              onChange={(named) => change({ text: named })}
            />
            <NumberField
              label={text.roadmap.month}
              unit="months"
              min={1}
              max={end}
              value={milestone.month}
              onChange={(month) => month !== null && change({ month })}
              beside={
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={words.removeMilestone(i + 1)}
                  title={words.removeMilestone(i + 1)}
                  onClick={() => onChange(milestones.toSpliced(i, 1))}
                />
              }
            />
          </div>
        );
      })}
      <Button
        size="small"
        icon={<Add16Regular />}
        className={styles.add}
        disabled={milestones.length >= MOST}
        onClick={() => onChange([...milestones, { text: "", month: end }])}
      >
        {words.addMilestone}
      </Button>
    </Fold>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: "4px" },
  add: { alignSelf: "start" },
});
