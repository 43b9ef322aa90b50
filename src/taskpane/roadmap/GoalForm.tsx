/** The goal of one part of the plan: the role, how it comes about, what to learn for it and what to do. */
import { makeStyles } from "@fluentui/react-components";
import { LongText } from "../shared/LongText";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { Pick } from "../shared/Pick";
import { ShortText } from "../shared/ShortText";
import type { GoalDraft } from "../state/planDraft";

export interface GoalFormProps {
  readonly goal: GoalDraft;
  /** What is wrong with the role. */
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<GoalDraft>) => void;
}

export function GoalForm({ goal, problem, onChange }: GoalFormProps) {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.plan;
  return (
    <>
      <ShortText
        required
        label={words.role}
        value={goal.role}
        problem={problem}
        onChange={(role) => onChange({ role })}
      />
      <div className={styles.pair}>
        <Pick
          label={words.how}
          value={goal.how}
          options={[
            ["promotion", text.roadmap.promotion],
            ["move", text.roadmap.move],
          ]}
          onChange={(how) => onChange({ how: how === "move" ? "move" : "promotion" })}
        />
        <NumberField
          label={words.raise}
          unit="rate"
          min={0}
          max={3}
          blank={text.roadmap.asDrawn}
          value={goal.raise}
          onChange={(raise) => onChange({ raise })}
        />
      </div>
      <LongText
        size="small"
        label={words.learn}
        hint={words.oneALine}
        rows={3}
        value={goal.skills}
        onChange={(skills) => onChange({ skills })}
      />
      <LongText
        size="small"
        label={words.steps}
        hint={words.oneALine}
        rows={3}
        value={goal.actions}
        onChange={(actions) => onChange({ actions })}
      />
    </>
  );
}

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(104px, 1fr))",
    gap: "8px",
    alignItems: "start",
  },
});
