// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChartSnapshot } from "../../src/host/snapshot";
import { chartData, stackedFrom } from "../../src/preview/charts/chartData";
import { drawChart } from "../../src/preview/charts/drawChart";
import { niceScale } from "../../src/preview/charts/ticks";

const CELLS: Readonly<Record<string, readonly (string | number | null)[]>> = {
  "P!A1:A3": [2026, 2027, 2028],
  "P!B1:B3": [10, 20, 30],
  "P!C1:C3": [5, 5, null],
  "P!D1:D3": [12, 22, 32],
};
const fan: ChartSnapshot = {
  name: "Fan",
  chartType: "AreaStacked",
  title: "Pay",
  series: [
    { name: "low", values: "P!B1:B3", categories: "P!A1:A3", hidden: true },
    { name: "band", values: "P!C1:C3", categories: "P!A1:A3", color: "#112233" },
    { name: "median", values: "P!D1:D3", categories: "P!A1:A3", color: "#445566", chartType: "Line" },
  ],
  legend: "bottom",
  from: { row: 0, column: 0 },
  to: { row: 10, column: 5 },
};
const read = (reference: string) => CELLS[reference] ?? [];
const data = chartData(fan, read, String);
const look = { width: 400, height: 240, dark: false, showValue: String };

describe("axes", () => {
  test("run in round steps from nought past the largest value", () => {
    expect(niceScale(0, 176_000)).toEqual({
      minimum: 0,
      maximum: 200_000,
      ticks: [0, 50_000, 100_000, 150_000, 200_000],
    });
  });

  test("hold every value and never have more than ten steps", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        (low, width) => {
          const { minimum, maximum, ticks } = niceScale(low, low + width);
          const slack = 1e-6 * (maximum - minimum);
          return minimum <= low + slack && maximum >= low + width - slack && ticks.length >= 2 && ticks.length <= 11;
        },
      ),
    );
  });

  test("keep the ends a chart sets", () => {
    expect(niceScale(0, 5, { minimum: 46_000, maximum: 46_600 })).toMatchObject({ minimum: 46_000, maximum: 46_600 });
  });
});

describe("a fan", () => {
  test("stacks areas upon areas, and lines on nothing", () => {
    expect(stackedFrom(data.series, 1)).toEqual([10, 20, 30]);
    expect(stackedFrom(data.series, 2)).toEqual([0, 0, 0]);
    expect(data.categories).toEqual(["2026", "2027", "2028"]);
  });

  test("draws the band as an area, the median as a line, and nothing for the hidden part", () => {
    const picture = drawChart(fan, data, look);
    expect(picture.querySelectorAll("polygon")).toHaveLength(1);
    expect(picture.querySelector("polygon")?.getAttribute("fill")).toBe("#112233");
    expect(picture.querySelector("polyline")?.getAttribute("stroke")).toBe("#445566");
    expect(picture.getAttribute("aria-label")).toBe("Pay");
  });

  test("passes over cells without a number", () => {
    // two points above and the same two below
    const points = drawChart(fan, data, look).querySelector("polygon")?.getAttribute("points")?.split(" ");
    expect(points).toHaveLength(4);
  });

  test("names in its legend what is seen", () => {
    const texts = [...drawChart(fan, data, look).querySelectorAll("text")].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining(["Pay", "band", "median"]));
    expect(texts).not.toContain("low");
  });
});

test("a Gantt chart draws its bars from top to bottom when the categories are reversed", () => {
  const gantt: ChartSnapshot = {
    ...fan,
    chartType: "BarStacked",
    series: fan.series.slice(0, 2),
    categoryAxis: { reversed: true },
  };
  const bars = drawChart(gantt, chartData(gantt, read, String), look).querySelectorAll(
    'rect[fill="#112233"][height]:not([width="10"])',
  );
  const tops = [...bars].map((bar) => Number(bar.getAttribute("y")));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});
