/** One assumption: its value, where it comes from, the way back to the default, and a note where data ends. */
import { Button, Field, InfoLabel, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons";
import { type AssumptionField, presetValues } from "../../career/assumptionFields";
import type { Scenario } from "../../career/scenario";
import { showValue } from "../format/units";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { useFieldText } from "../text/useFieldText";
import { AssumptionInfo } from "./AssumptionInfo";
import { assumption, type PresetMatch, setAssumption } from "./editScenario";
import { EvidenceSlider } from "./EvidenceSlider";

export interface AssumptionRowProps {
  readonly field: AssumptionField;
  readonly scenario: Scenario;
  readonly match: PresetMatch;
  readonly onChange: (scenario: Scenario) => void;
}

export function AssumptionRow({ field, scenario, match, onChange }: AssumptionRowProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const words = useFieldText(field);
  const value = assumption(scenario, field.key);
  const standard = presetValues(match.preset).get(field.key) ?? null;
  const change = (next: string | number | null) => onChange(setAssumption(scenario, field.key, next));
  const label = <InfoLabel info={<AssumptionInfo field={field} />}>{words.label}</InfoLabel>;
  const supported = field.supported;
  const outside = supported !== null && typeof value === "number" && (value < supported.min || value > supported.max);

  return (
    <div>
      <div className={styles.row}>
        {field.choices ? (
          <Field label={label} size="small" className={styles.choice}>
            <Select size="small" value={String(value)} onChange={(_, data) => change(data.value)}>
              {field.choices.map((choice) => (
                <option key={choice} value={choice}>
                  {text.scenarios.choices[choice] ?? choice}
                </option>
              ))}
            </Select>
          </Field>
        ) : (
          <>
            <NumberField
              className={styles.number}
              label={label}
              unit={field.unit}
              min={field.min ?? -Infinity}
              max={field.max ?? Infinity}
              {...(words.blank !== undefined && field.key.endsWith(".mode") && { blank: text.scenarios.blank })}
              value={typeof value === "number" ? value : null}
              onChange={change}
            />
            <EvidenceSlider
              field={field}
              label={words.label}
              value={typeof value === "number" ? value : null}
              onChange={change}
            />
          </>
        )}
        {match.changed.has(field.key) && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.reset}
            icon={<ArrowReset20Regular />}
            aria-label={text.scenarios.reset(words.label)}
            title={text.scenarios.resetTo(showValue(standard, field.unit, formats, text.scenarios.blank))}
            onClick={() => change(standard)}
          />
        )}
      </div>
      {outside && (
        <div className={styles.note}>
          {text.scenarios.outside(
            showValue(supported.min, field.unit, formats, ""),
            showValue(supported.max, field.unit, formats, ""),
          )}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "end", gap: "8px" },
  choice: { flexGrow: 1 },
  number: { flexShrink: 0, width: "132px" },
  reset: { flexShrink: 0, minWidth: "24px" },
  note: {
    marginTop: "2px",
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    textWrap: "pretty",
  },
});
