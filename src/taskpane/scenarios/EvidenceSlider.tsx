/** A slider over the plausible range of an assumption; what public data supports is marked on its rail. */
import { makeStyles, Slider, tokens } from "@fluentui/react-components";
import type { AssumptionField } from "../../career/assumptionFields";
import { showTyped } from "../format/units";
import { usePane } from "../shared/PaneContext";
import { sliderRange } from "./sliderRange";

export interface EvidenceSliderProps {
  readonly field: AssumptionField;
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

export function EvidenceSlider({ field, label, value, onChange }: EvidenceSliderProps) {
  const styles = useStyles();
  const { formats } = usePane();
  const range = sliderRange(field, value);
  if (!range || value === null) return null;
  const { min, max, step, supported } = range;
  const share = (x: number) => `${((x - min) / (max - min)) * 100}%`;
  return (
    <div className={styles.box}>
      <div className={styles.rail} aria-hidden="true">
        <div
          className={styles.supported}
          style={{ insetInlineStart: share(supported.min), insetInlineEnd: `calc(100% - ${share(supported.max)})` }}
        />
      </div>
      <Slider
        className={styles.slider}
        size="small"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-label={label}
        aria-valuetext={showTyped(value, field.unit, formats)}
        onChange={(_, data) => onChange(Number(data.value.toPrecision(10)))}
      />
    </div>
  );
}

const useStyles = makeStyles({
  box: { position: "relative", flexGrow: 1, minWidth: 0, height: "24px", display: "flex", alignItems: "center" },
  // The rail is inset by the radius of the thumb, as Fluent's own.
  rail: { position: "absolute", insetInline: "8px", bottom: "1px", height: "3px" },
  supported: {
    position: "absolute",
    insetBlock: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandStroke2,
    forcedColorAdjust: "none",
  },
  slider: { width: "100%", minWidth: 0 },
});
