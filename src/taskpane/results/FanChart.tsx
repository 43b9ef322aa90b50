/** A fan chart that can be read with the pointer, with the arrow keys and by a screen reader. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Fan } from "../../career/projection";
import { addMonths } from "../format/addMonths";
import { usePane } from "../shared/PaneContext";
import { drawFan, type FanDrawing } from "./drawFan";
import { FanLegend } from "./FanLegend";

export interface FanChartProps {
  /** What it shows, for those who cannot see it. */
  readonly label: string;
  /** One entry a year, from year 1. */
  readonly fans: readonly Fan[];
  /** `YYYY-MM` of the first month. */
  readonly start: string;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly baseline?: { readonly name: string; readonly fans: readonly Fan[] };
}

export function FanChart({ label, fans, start, color, baseline }: FanChartProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const canvas = useRef<HTMLDivElement>(null);
  const drawing = useRef<FanDrawing>(null);
  const [year, setYear] = useState(fans.length);
  const at = Math.min(Math.max(1, year), fans.length);
  const baselineFans = baseline?.fans;

  useEffect(() => {
    if (!canvas.current) return;
    const drawn = drawFan(canvas.current, {
      fans,
      baseline: baselineFans ?? null,
      color,
      formatMoney: formats.axisMoney,
      yearTitle: text.results.tableYear,
      onYear: setYear,
    });
    drawing.current = drawn;
    return () => drawn.remove();
  }, [fans, baselineFans, color, formats, text]);
  useEffect(() => drawing.current?.markYear(at), [at, fans, baselineFans, color, formats, text]);

  const move = (event: KeyboardEvent) => {
    const target = keyTarget(event.key, at, fans.length);
    if (target === undefined) return;
    event.preventDefault();
    setYear(Math.min(Math.max(1, target), fans.length));
  };
  const fan = fans[at - 1];
  if (!fan) return null;
  const words = text.results;
  const from = formats.month(addMonths(start, 12 * (at - 1)));
  const most = `${formats.money(fan.p10)}–${formats.money(fan.p90)}`;
  const beside = baseline?.fans[at - 1];
  const figures: readonly (readonly [label: string, figure: string])[] = [
    [words.median, formats.money(fan.p50)],
    [words.most, most],
    ...(baseline && beside ? [[words.baselineMedian(baseline.name), formats.money(beside.p50)] as const] : []),
  ];
  return (
    <div>
      <div
        ref={canvas}
        className={styles.chart}
        tabIndex={0}
        role="slider"
        aria-label={label}
        aria-description={words.chartHint}
        aria-valuemin={1}
        aria-valuemax={fans.length}
        aria-valuenow={at}
        aria-valuetext={`${words.reading(at, from)}: ${figures.map((figure) => figure.join(" ")).join(", ")}`}
        dir="ltr"
        onKeyDown={move}
      />
      <div className={styles.reading} aria-hidden="true">
        <span className={styles.year}>{words.reading(at, from)}</span>
        {figures.map(([label, figure], i) => (
          <span key={label} className={styles.figure}>
            {label} {i === 0 ? <b>{figure}</b> : figure}
          </span>
        ))}
      </div>
      <FanLegend color={color} {...(baseline && { baseline: baseline.name })} />
    </div>
  );
}

function keyTarget(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return at + 1;
    case "ArrowLeft":
    case "ArrowDown":
      return at - 1;
    case "PageUp":
      return at + 5;
    case "PageDown":
      return at - 5;
    case "Home":
      return 1;
    case "End":
      return last;
    default:
      return undefined;
  }
}

const useStyles = makeStyles({
  chart: {
    height: "200px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  reading: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    paddingTop: "6px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  year: { flexBasis: "100%", fontWeight: tokens.fontWeightSemibold },
  figure: { overflowWrap: "anywhere" },
});
