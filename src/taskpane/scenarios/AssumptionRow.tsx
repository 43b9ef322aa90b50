/** One assumption: its value, where it comes from, the way back to the default, and a note where data ends. */
import { Button, InfoLabel, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons";
import { type AssumptionField, presetValues } from "../../career/assumptionFields";
import type { Scenario } from "../../career/scenario";
import { showValue } from "../format/units";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { Pick } from "../shared/Pick";
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
  // The label slot is handed to InfoLabel, so that its button stands beside the label and not inside it.
  const label = {
    children: (_: unknown, slot: object) => (
      <InfoLabel {...slot} info={<AssumptionInfo field={field} />}>
        {words.label}
      </InfoLabel>
    ),
  };
  const reset = match.changed.has(field.key) && (
    <Button
      appearance="subtle"
      size="small"
      className={styles.reset}
      icon={<ArrowReset20Regular />}
      aria-label={text.scenarios.reset(words.label)}
      title={text.scenarios.resetTo(showValue(standard, field.unit, formats, text.scenarios.blank))}
      onClick={() => change(standard)}
    />
  );
  if (field.choices)
    return (
      <Pick
        label={label}
        value={String(value)}
        options={field.choices.map((choice) => [choice, text.scenarios.choices[choice] ?? choice])}
        onChange={change}
        beside={reset}
      />
    );
  const number = typeof value === "number" ? value : null;
  const { supported } = field;
  const outside = supported !== null && number !== null && (number < supported.min || number > supported.max);
  return (
    <div>
      <NumberField
        label={label}
        unit={field.unit}
        min={field.min ?? -Infinity}
        max={field.max ?? Infinity}
        {...(field.key.endsWith(".mode") && { blank: text.scenarios.blank })}
        value={number}
        onChange={change}
        beside={
          <>
            <EvidenceSlider field={field} label={words.label} value={number} onChange={change} />
            {reset}
          </>
        }
      />
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
  reset: { flexShrink: 0, minWidth: "24px" },
  note: {
    marginTop: "2px",
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    textWrap: "pretty",
  },
});
