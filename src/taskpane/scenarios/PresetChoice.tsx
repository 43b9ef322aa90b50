/** The preset the assumptions are based on, and how far they have been changed since. */
import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type Preset, presets } from "../../career/assumptionFields";
import type { Scenario } from "../../career/scenario";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import { applyPreset, type PresetMatch } from "./editScenario";

export interface PresetChoiceProps {
  readonly scenario: Scenario;
  readonly match: PresetMatch;
  readonly onChange: (scenario: Scenario) => void;
}

export function PresetChoice({ scenario, match, onChange }: PresetChoiceProps) {
  const styles = useStyles();
  const { text } = usePane();
  const { preset, changed } = match;
  return (
    <Card title={text.scenarios.assumptions}>
      <RadioGroup
        aria-label={text.scenarios.preset}
        value={preset}
        onChange={(_, { value }) => onChange(applyPreset(scenario, value as Preset))}
      >
        {presets.map(({ id }) => (
          <Radio
            key={id}
            value={id}
            className={styles.choice}
            label={
              <>
                {text.scenarios.presets[id]}
                <span className={styles.help}>{text.scenarios.presetHelp[id]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      <div className={styles.help}>{text.scenarios.band}</div>
      {changed.size > 0 && (
        <div className={styles.changed}>
          <span>{text.scenarios.changes(changed.size)}</span>
          <Button size="small" onClick={() => onChange(applyPreset(scenario, preset))}>
            {text.scenarios.applyAgain}
          </Button>
        </div>
      )}
    </Card>
  );
}

const useStyles = makeStyles({
  choice: { marginInlineStart: "-8px" },
  help: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  changed: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});
