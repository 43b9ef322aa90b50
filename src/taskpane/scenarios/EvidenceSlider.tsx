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
  const share = (x: number) => `${(Math.min(1, Math.max(0, (x - min) / (max - min))) * 100).toFixed(2)}%`;
  // Counted in steps: Fluent draws a mark for every step it is told of, which would be a hundred here.
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
        min={Math.round(min / step)}
        max={Math.round(max / step)}
        value={value / step}
        aria-label={label}
        aria-valuetext={showTyped(value, field.unit, formats)}
        onChange={(_, data) => onChange(Number((data.value * step).toPrecision(10)))}
      />
    </div>
  );
}

const useStyles = makeStyles({
  box: { position: "relative", flexGrow: 1, minWidth: 0, height: "24px", display: "flex", alignItems: "center" },
  // The rail is inset by the radius of the thumb, as Fluent's own.
  rail: { position: "absolute", insetInline: "8px", top: "7px", height: "10px" },
  supported: {
    position: "absolute",
    insetBlock: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2Hover,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
  slider: { width: "100%", minWidth: 0 },
});
