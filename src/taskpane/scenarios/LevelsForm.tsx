/** The levels of the scenario's path: pay band, promotion, bonus and equity of each. */
import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { levelFields } from "../../career/assumptionFields";
import type { Level, Scenario } from "../../career/scenario";
import { Fold } from "../shared/Fold";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { setLevel } from "./editScenario";

type NumberKey = Exclude<keyof Level, "title">;

export interface LevelsFormProps {
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

export function LevelsForm({ scenario, onChange }: LevelsFormProps) {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.scenarios;
  const labels: Readonly<Record<NumberKey, string>> = {
    min: words.bandFrom,
    max: words.bandTo,
    promotionRate: words.promotionRate,
    minMonths: words.minMonths,
    bonus: words.bonus,
    equity: words.equity,
  };
  const withEquity = scenario.assumptions.equityKind !== "none";
  const keys = (Object.keys(labels) as NumberKey[]).filter((key) => key !== "equity" || withEquity);
  return (
    <Fold title={words.levels} aside={String(scenario.path.levels.length)}>
      <Words className={styles.lead}>{words.levelsLead}</Words>
      {scenario.path.levels.map((level, index) => (
        <fieldset key={index} className={styles.level}>
          <legend className={styles.title}>{level.title}</legend>
          <div className={styles.fields}>
            {keys.map((key) => {
              const field = levelFields.find((candidate) => candidate.key === key);
              return (
                <NumberField
                  key={key}
                  label={labels[key]}
                  unit={field?.unit ?? "number"}
                  min={key === "max" ? level.min : (field?.min ?? 0)}
                  max={key === "min" ? (level.max ?? Infinity) : (field?.max ?? Infinity)}
                  {...(key === "max" && { blank: words.openEnd })}
                  value={level[key]}
                  onChange={(value) => {
                    if (value !== null || key === "max") onChange(setLevel(scenario, index, { [key]: value }));
                  }}
                />
              );
            })}
          </div>
        </fieldset>
      ))}
    </Fold>
  );
}

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  level: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", alignItems: "start" },
});
