/** A fan chart without axes: where 8 of 10 careers lie, the middle half, and the median. A picture beside its figures. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fan } from "../../career/projection";

export interface FanSketchProps {
  /** One entry a year. */
  readonly fans: readonly Fan[];
  /** `#RRGGBB`; the brand's colour unless told otherwise. */
  readonly color?: string;
}

export function FanSketch({ fans, color = tokens.colorBrandStroke1 }: FanSketchProps) {
  const styles = useStyles();
  const top = Math.max(...fans.map((fan) => fan.p90)) || 1;
  const bottom = Math.min(...fans.map((fan) => fan.p10)) * 0.9;
  const points = fans.length === 1 ? [...fans, ...fans] : fans;
  const line = (read: (fan: Fan) => number) =>
    points.map(
      (fan, i) =>
        `${((i / (points.length - 1)) * 100).toFixed(2)},${(48 - ((read(fan) - bottom) / (top - bottom || 1)) * 46).toFixed(2)}`,
    );
  const band = (low: (fan: Fan) => number, high: (fan: Fan) => number) =>
    [...line(high), ...line(low).toReversed()].join(" ");
  return (
    <svg
      className={styles.sketch}
      style={{ color }}
      viewBox="0 0 100 50"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <polygon
        className={styles.wide}
        points={band(
          (f) => f.p10,
          (f) => f.p90,
        )}
      />
      <polygon
        className={styles.narrow}
        points={band(
          (f) => f.p25,
          (f) => f.p75,
        )}
      />
      <polyline className={styles.median} points={line((f) => f.p50).join(" ")} />
    </svg>
  );
}

const useStyles = makeStyles({
  sketch: {
    display: "block",
    forcedColorAdjust: "none",
    width: "100%",
    height: "100%",
    maxHeight: "64px",
    ":dir(rtl)": { transform: "scaleX(-1)" },
  },
  wide: { fill: "currentColor", opacity: 0.15 },
  narrow: { fill: "currentColor", opacity: 0.25 },
  median: {
    fill: "none",
    stroke: "currentColor",
    strokeWidth: "2",
    vectorEffect: "non-scaling-stroke",
  },
});
