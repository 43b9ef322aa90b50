/** Draws a fan with uPlot: bands of 8 of 10 careers and of the middle half, the median; behind it a baseline's. */
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { Fan } from "../../career/projection";

export interface FanPicture {
  /** One entry a year, from year 1. */
  readonly fans: readonly Fan[];
  readonly baseline: readonly Fan[] | null;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly formatMoney: (amount: number) => string;
  /** Title of the axis of years. */
  readonly yearTitle: string;
  /** The pointer is over this year. */
  readonly onYear: (year: number) => void;
}

export interface FanDrawing {
  /** Shows the line of this year. */
  markYear(year: number): void;
  remove(): void;
}

export function drawFan(element: HTMLElement, picture: FanPicture): FanDrawing {
  const { fans, baseline } = picture;
  const years = fans.map((_, i) => i + 1);
  const data: uPlot.AlignedData = [
    years,
    fans.map((fan) => fan.p90),
    fans.map((fan) => fan.p75),
    fans.map((fan) => fan.p50),
    fans.map((fan) => fan.p25),
    fans.map((fan) => fan.p10),
    years.map((_, i) => baseline?.[i]?.p50 ?? null),
    years.map((_, i) => baseline?.[i]?.p90 ?? null),
    years.map((_, i) => baseline?.[i]?.p10 ?? null),
  ];
  const plot = new uPlot(optionsOf(element, picture), data, element);
  const resizing = new ResizeObserver(() => plot.setSize(sizeOf(element)));
  resizing.observe(element);
  return {
    markYear: (year) => {
      const median = fans[year - 1]?.p50;
      if (median !== undefined)
        plot.setCursor({ left: plot.valToPos(year, "x"), top: plot.valToPos(median, "y") }, false);
    },
    remove: () => {
      resizing.disconnect();
      plot.destroy();
    },
  };
}

function optionsOf(element: HTMLElement, { fans, color, formatMoney, yearTitle, onYear }: FanPicture): uPlot.Options {
  const looks = getComputedStyle(element);
  const words = looks.color;
  const font = `11px ${looks.fontFamily}`;
  const axis = { stroke: words, font, ticks: { show: false } };
  const edge = { stroke: "transparent", points: { show: false } };
  return {
    ...sizeOf(element),
    legend: { show: false },
    padding: [8, 8, 0, 0],
    cursor: {
      y: false,
      drag: { x: false, y: false },
      points: { size: 8, fill: color, show: (_, series) => (series === 3 ? undefined : []) as unknown as HTMLElement },
    },
    scales: {
      x: { time: false, range: [1, Math.max(2, fans.length)] },
      y: { range: (_, __, highest) => [0, (highest || 1) * 1.05] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 22,
        space: 28,
        incrs: [1, 2, 5, 10],
        label: yearTitle,
        labelFont: font,
        labelSize: 14,
        labelGap: 0,
      },
      {
        ...axis,
        grid: { stroke: translucent(words), width: 1 },
        size: ({ ctx }, values) => 8 + widest(values ?? [], font, ctx),
        gap: 4,
        values: (_, splits) => splits.map(formatMoney),
      },
    ],
    series: [
      {},
      edge,
      edge,
      { stroke: color, width: 2, points: { show: fans.length === 1 } },
      edge,
      edge,
      { stroke: words, width: 1.5, dash: [4, 3], points: { show: false } },
      edge,
      edge,
    ],
    bands: [
      { series: [7, 8], fill: translucent(words) },
      { series: [1, 5], fill: `${color}26` },
      { series: [2, 4], fill: `${color}40` },
    ],
    hooks: {
      setCursor: [
        (plot) => {
          if (typeof plot.cursor.idx === "number") onYear(plot.cursor.idx + 1);
        },
      ],
    },
  };
}

/** In CSS pixels: amounts are longer in some languages than in others. */
function widest(words: readonly string[], font: string, context: CanvasRenderingContext2D): number {
  context.save();
  context.font = font;
  const width = Math.max(0, ...words.map((each) => context.measureText(each).width));
  context.restore();
  return Math.ceil(width);
}

function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: Math.max(120, element.clientWidth), height: Math.max(120, element.clientHeight) };
}

/** `rgb(…)` at an eighth of its strength. */
function translucent(color: string): string {
  return color.replace(/^rgb\((.+)\)$/, "rgba($1, 0.125)");
}
