/** A native chart as an SVG picture in Excel's default look. */
import type { ChartSnapshot } from "../../host/snapshot";
import { stackedFrom, type ChartData, type SeriesData } from "./chartData";
import { onDark } from "./onDark";
import { svg } from "./svg";
import { niceScale, type Scale } from "./ticks";

export interface ChartLook {
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
  /** How a number on the value axis is shown. */
  readonly showValue: (value: number) => string;
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Drawing {
  readonly frame: Frame;
  readonly scale: Scale;
  readonly sideways: boolean;
  /** Areas and lines reach the frame's edges; bars stand in the middle of their share of the axis. */
  readonly edgeToEdge: boolean;
  readonly count: number;
  readonly stacked: boolean;
  readonly reversed: boolean;
  readonly ink: string;
  readonly rule: string;
}

const FONT = "Aptos, Calibri, 'Segoe UI', system-ui, sans-serif";
const SMALL = 11;

export function drawChart(chart: ChartSnapshot, given: ChartData, look: ChartLook): SVGSVGElement {
  const data = look.dark
    ? { ...given, series: given.series.map((series) => ({ ...series, color: onDark(series.color) })) }
    : given;
  const drawing = plan(chart, data, look);
  const picture = svg("svg", {
    viewBox: `0 0 ${look.width} ${look.height}`,
    role: "img",
    "aria-label": chart.title ?? chart.name,
    "font-family": FONT,
    "font-size": SMALL,
    style: "display:block;width:100%;height:100%",
  });
  picture.append(
    svg("rect", { width: look.width, height: look.height, fill: look.dark ? "#262626" : "#FFFFFF" }),
    ...titles(chart, drawing, look),
    ...valueAxis(drawing, look),
    ...categoryAxis(data, drawing),
    ...data.series.flatMap((series, index) => (series.hidden ? [] : shape(data.series, series, index, drawing))),
    ...legend(chart, data, drawing, look),
  );
  return picture;
}

function plan(chart: ChartSnapshot, data: ChartData, look: ChartLook): Drawing {
  const sideways = /^bar/i.test(chart.chartType);
  const stacked = /stacked/i.test(chart.chartType);
  const ends = data.series.flatMap((series, index) => {
    const from = stacked && series.shape !== "line" ? stackedFrom(data.series, index) : [];
    return series.values.flatMap((value, i) => (value === null ? [] : [(from[i] ?? 0) + value]));
  });
  const { minimum, maximum } = chart.valueAxis ?? {};
  const scale = niceScale(Math.min(0, ...ends), Math.max(0, ...ends), {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  });
  const longest = Math.max(
    0,
    ...(sideways ? data.categories : scale.ticks.map(look.showValue)).map((text) => text.length),
  );
  const hasLegend = chart.legend !== "none" && data.series.some((series) => !series.hidden);
  return {
    sideways,
    stacked,
    scale,
    reversed: chart.categoryAxis?.reversed === true,
    count: data.categories.length,
    edgeToEdge:
      !sideways && data.series.every(({ shape: s }) => s !== "bar") && data.series.some(({ shape: s }) => s === "area"),
    ink: look.dark ? "#D6D6D6" : "#595959",
    rule: look.dark ? "#4A4A4A" : "#D9D9D9",
    frame: {
      left: 16 + Math.min(longest, 26) * 6 + (!sideways && chart.valueAxis?.title ? 18 : 0),
      right: look.width - (sideways ? 34 : 22),
      top: (chart.title ? 40 : 16) + (sideways && chart.categoryAxis?.reversed ? 16 : 0),
      bottom: look.height - 26 - (chart.categoryAxis?.title && !sideways ? 18 : 0) - (hasLegend ? 22 : 0),
    },
  };
}

/** Where a value lies along the value axis. */
function along({ frame, scale, sideways }: Drawing, value: number): number {
  const share = (value - scale.minimum) / (scale.maximum - scale.minimum);
  const inside = Math.min(1, Math.max(0, share));
  return sideways
    ? frame.left + inside * (frame.right - frame.left)
    : frame.bottom - inside * (frame.bottom - frame.top);
}

/** The middle of a category's place. */
function across({ frame, sideways, edgeToEdge, count, reversed }: Drawing, i: number): number {
  if (sideways) {
    const place = reversed ? i : count - 1 - i;
    return frame.top + ((place + 0.5) / count) * (frame.bottom - frame.top);
  }
  const width = frame.right - frame.left;
  return frame.left + (edgeToEdge ? (count > 1 ? i / (count - 1) : 0.5) * width : ((i + 0.5) / count) * width);
}

function shape(all: readonly SeriesData[], series: SeriesData, index: number, drawing: Drawing): SVGElement[] {
  const from = drawing.stacked && series.shape !== "line" ? stackedFrom(all, index) : series.values.map(() => 0);
  if (series.shape === "bar") return bars(all, series, from, drawing);
  const points = series.values.flatMap((value, i) =>
    value === null ? [] : [{ i, low: from[i] ?? 0, high: (from[i] ?? 0) + value }],
  );
  const top = points.map(({ i, high }) => `${across(drawing, i).toFixed(1)},${along(drawing, high).toFixed(1)}`);
  if (series.shape === "line") {
    return [
      svg("polyline", {
        points: top.join(" "),
        fill: "none",
        stroke: series.color,
        "stroke-width": 2.25,
        "stroke-linejoin": "round",
      }),
    ];
  }
  const base = points
    .reverse()
    .map(({ i, low }) => `${across(drawing, i).toFixed(1)},${along(drawing, low).toFixed(1)}`);
  return [svg("polygon", { points: [...top, ...base].join(" "), fill: series.color })];
}

function bars(all: readonly SeriesData[], series: SeriesData, from: readonly number[], drawing: Drawing): SVGElement[] {
  const { frame, sideways, count, stacked } = drawing;
  const side = all.filter(({ shape: s }) => s === "bar");
  const place = ((sideways ? frame.bottom - frame.top : frame.right - frame.left) / count) * 0.62;
  const thick = stacked ? place : place / side.length;
  const shift = stacked ? 0 : (side.indexOf(series) - (side.length - 1) / 2) * thick;
  return series.values.flatMap((value, i) => {
    if (value === null) return [];
    const [a, b] = [along(drawing, from[i] ?? 0), along(drawing, (from[i] ?? 0) + value)];
    const middle = across(drawing, i) + shift;
    const long = { start: Math.min(a, b), size: Math.abs(a - b) };
    const box = sideways
      ? { x: long.start, width: long.size, y: middle - thick / 2, height: thick }
      : { x: middle - thick / 2, width: thick, y: long.start, height: long.size };
    return [svg("rect", { ...box, fill: series.color })];
  });
}

function valueAxis(drawing: Drawing, { showValue }: ChartLook): SVGElement[] {
  const { frame, scale, sideways, ink, rule, reversed } = drawing;
  return scale.ticks.flatMap((tick) => {
    const at = along(drawing, tick);
    const line = sideways
      ? { x1: at, x2: at, y1: frame.top, y2: frame.bottom }
      : { x1: frame.left, x2: frame.right, y1: at, y2: at };
    const text = sideways
      ? { x: at, y: reversed ? frame.top - 7 : frame.bottom + 16, "text-anchor": "middle" }
      : { x: frame.left - 7, y: at + 4, "text-anchor": "end" };
    return [svg("line", { ...line, stroke: rule }), svg("text", { ...text, fill: ink }, showValue(tick))];
  });
}

function categoryAxis({ categories }: ChartData, drawing: Drawing): SVGElement[] {
  const { frame, sideways, ink } = drawing;
  const room = sideways ? Infinity : (frame.right - frame.left) / Math.max(1, categories.length);
  const widest = Math.max(1, ...categories.map((text) => text.length)) * 6.2;
  const every = Math.max(1, Math.ceil(widest / room));
  return categories.flatMap((text, i) => {
    if (i % every !== 0) return [];
    const at = across(drawing, i);
    const place = sideways
      ? { x: frame.left - 7, y: at + 4, "text-anchor": "end" }
      : { x: at, y: frame.bottom + 16, "text-anchor": "middle" };
    return [svg("text", { ...place, fill: ink }, text.length > 26 ? `${text.slice(0, 25)}…` : text)];
  });
}

function titles(chart: ChartSnapshot, { frame, ink, sideways }: Drawing, look: ChartLook): SVGElement[] {
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const value = chart.valueAxis?.title;
  const category = chart.categoryAxis?.title;
  return [
    ...(chart.title
      ? [
          svg(
            "text",
            {
              x: look.width / 2,
              y: 24,
              "text-anchor": "middle",
              "font-size": 15,
              fill: look.dark ? "#F0F0F0" : "#404040",
            },
            chart.title,
          ),
        ]
      : []),
    ...(value && !sideways
      ? [svg("text", { transform: `translate(15 ${middle.y}) rotate(-90)`, "text-anchor": "middle", fill: ink }, value)]
      : []),
    ...(category && !sideways
      ? [svg("text", { x: middle.x, y: frame.bottom + 34, "text-anchor": "middle", fill: ink }, category)]
      : []),
  ];
}

function legend(chart: ChartSnapshot, data: ChartData, { ink }: Drawing, look: ChartLook): SVGElement[] {
  const shown = data.series.filter((series) => !series.hidden);
  if (chart.legend === "none" || shown.length === 0) return [];
  const widths = shown.map(({ name }) => 26 + name.length * 6.2);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = Math.max(12, (look.width - total) / 2);
  return shown.flatMap((series, i) => {
    const at = x;
    x += widths[i] ?? 0;
    const y = look.height - 14;
    const key =
      series.shape === "line"
        ? svg("line", { x1: at, x2: at + 14, y1: y - 4, y2: y - 4, stroke: series.color, "stroke-width": 2.5 })
        : svg("rect", { x: at + 2, y: y - 9, width: 10, height: 10, fill: series.color });
    return [key, svg("text", { x: at + 18, y, fill: ink }, series.name)];
  });
}
