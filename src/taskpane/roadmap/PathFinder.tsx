/** Which path fits: what one wants, how soon and where, ranked with reasons. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type Answers, questions, rankPaths, type Reason, weights } from "../../career/decisionMatrix";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { Pick } from "../shared/Pick";
import type { Text } from "../text/en";
import { pathName } from "../text/named";
import { ShareBar } from "../shared/ShareBar";

/** So many of the ranking are shown. */
const BEST = 3;

export interface PathFinderProps {
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
  readonly onChoose: (id: string) => void;
  /** The person wants a plan for this path. */
  readonly onPlan: (id: string) => void;
}

export function PathFinder({ answers, onAnswer, onChoose, onPlan }: PathFinderProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const words = text.finder;
  return (
    <>
      {questions.map(({ key, question, choices }) => (
        <Pick
          key={key}
          label={words.questions[key] ?? question}
          value={answers[key]}
          options={choices.map(({ value, label }) => [value, words.choices[value] ?? label])}
          onChange={(value) => onAnswer({ ...answers, [key]: value })}
        />
      ))}
      <NumberField
        label={words.experience}
        unit="years"
        min={0}
        max={60}
        value={answers.experienceYears}
        onChange={(experienceYears) => experienceYears !== null && onAnswer({ ...answers, experienceYears })}
      />
      <ol className={styles.ranking} aria-label={words.ranking}>
        {rankPaths(answers)
          .slice(0, BEST)
          .map(({ name, ...ranked }) => ({ ...ranked, name: pathName(name, text) }))
          .map(({ id, name, fit, why }) => (
            <li key={id} className={styles.path}>
              <div className={styles.head}>
                <b>{name}</b>
                <span>{formats.wholePercent(fit)}</span>
              </div>
              <ShareBar share={fit} />
              <ul className={styles.reasons}>
                {why.map((reason) => (
                  <li key={reason.kind}>
                    {tellReason(reason, words)}{" "}
                    <span className={styles.points}>{formats.signed(weights[reason.kind])}</span>
                  </li>
                ))}
              </ul>
              <div className={styles.buttons}>
                <Button size="small" aria-label={`${words.choose}: ${name}`} onClick={() => onChoose(id)}>
                  {words.choose}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`${words.plan}: ${name}`}
                  onClick={() => onPlan(id)}
                >
                  {words.plan}
                </Button>
              </div>
            </li>
          ))}
      </ol>
      <div className={styles.how}>{words.how}</div>
    </>
  );
}

function tellReason(reason: Reason, { reasons, choices }: Text["finder"]): string {
  switch (reason.kind) {
    case "purpose":
    case "room":
      return reasons[reason.kind](choices[reason.want] ?? reason.want);
    case "entry":
      return reasons.entry(choices[reason.entry] ?? reason.entry);
    case "workplace":
      return reasons.workplace(choices[reason.workplace] ?? reason.workplace);
    case "early":
      return reasons.early(reason.asked, reason.have);
  }
}

const useStyles = makeStyles({
  ranking: { display: "flex", flexDirection: "column", gap: "14px", margin: 0, padding: 0, listStyleType: "none" },
  path: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "4px" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  points: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  how: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textWrap: "pretty" },
  reasons: {
    margin: 0,
    paddingInlineStart: "16px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
