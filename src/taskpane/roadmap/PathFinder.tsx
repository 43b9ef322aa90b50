/** Which path fits: what one wants, how soon and where, ranked with reasons. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Answers, questions, rankPaths } from "../../career/decisionMatrix";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { Pick } from "../shared/Pick";
import { ShareBar } from "../shared/ShareBar";

/** So many of the ranking are shown. */
const BEST = 3;

const usual: Answers = {
  want: "build-products",
  entry: "6-12-months",
  workplace: "scale-up",
  experienceYears: 3,
};

export function PathFinder({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const [answers, setAnswers] = useState(usual);
  const words = text.finder;
  return (
    <>
      {questions.map(({ key, question, choices }) => (
        <Pick
          key={key}
          label={words.questions[key] ?? question}
          value={answers[key]}
          options={choices.map(({ value, label }) => [value, words.choices[value] ?? label])}
          onChange={(value) => setAnswers({ ...answers, [key]: value })}
        />
      ))}
      <NumberField
        label={words.experience}
        unit="years"
        min={0}
        max={60}
        value={answers.experienceYears}
        onChange={(experienceYears) => experienceYears !== null && setAnswers({ ...answers, experienceYears })}
      />
      <ol className={styles.ranking} aria-label={words.ranking}>
        {rankPaths(answers)
          .slice(0, BEST)
          .map(({ id, name, fit, reasons }) => (
            <li key={id} className={styles.path}>
              <div className={styles.head}>
                <b>{name}</b>
                <span>{formats.wholePercent(fit)}</span>
              </div>
              <ShareBar share={fit} />
              <ul className={styles.reasons} lang="en">
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
              <Button size="small" aria-label={`${words.choose}: ${name}`} onClick={() => onChoose(id)}>
                {words.choose}
              </Button>
            </li>
          ))}
      </ol>
    </>
  );
}

const useStyles = makeStyles({
  ranking: { display: "flex", flexDirection: "column", gap: "14px", margin: 0, padding: 0, listStyleType: "none" },
  path: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "4px" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  reasons: {
    margin: 0,
    paddingInlineStart: "16px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
