/** Native charts: from the drawing of a sheet in a file to the snapshot's. */
import { parseChart } from "hucre";
import type { ChartSeriesSnapshot, ChartSnapshot } from "../snapshot";
import { partText, type Parts } from "./parts";
import { related, relation } from "./relations";
import { hash } from "./styles";

type ReadChart = NonNullable<ReturnType<typeof parseChart>>;

/** @param sheetPath part of the worksheet, e.g. `xl/worksheets/sheet1.xml` */
export function chartsIn(parts: Parts, sheetPath: string): ChartSnapshot[] {
  const drawing = related(parts, sheetPath, "drawing")[0];
  if (drawing === undefined) return [];
  return [...partText(parts, drawing).matchAll(/<xdr:twoCellAnchor[\s\S]*?<\/xdr:twoCellAnchor>/g)].flatMap(
    ([anchor], i) => {
      const id = /<c:chart [^>]*r:id="([^"]+)"/.exec(anchor)?.[1];
      const path = id === undefined ? undefined : relation(parts, drawing, id);
      const xml = path === undefined ? "" : partText(parts, path);
      const chart = xml === "" ? undefined : parseChart(xml);
      return chart ? [chartIn(chart, { anchor, xml, fallbackName: `Chart ${i + 1}` })] : [];
    },
  );
}

function chartIn(chart: ReadChart, source: { anchor: string; xml: string; fallbackName: string }): ChartSnapshot {
  const main = chart.kinds[0] ?? "column";
  const legend = chart.legend === "topRight" ? "right" : chart.legend || "none";
  const { x, y } = chart.axes ?? {};
  const looks = [...source.xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(
    ([xml]) => /<c:spPr>[\s\S]*?<\/c:spPr>/.exec(xml)?.[0] ?? "",
  );
  return {
    name: attribute(/<xdr:cNvPr [^>]*>/.exec(source.anchor)?.[0], "name") ?? source.fallbackName,
    chartType: chartType(chart, source.xml),
    ...(chart.title === undefined ? {} : { title: chart.title }),
    series: (chart.series ?? []).map((series, i) => seriesIn(series, { main, xml: looks[i] ?? "" })),
    legend,
    valueAxis: {
      ...(y?.title === undefined ? {} : { title: y.title }),
      ...(y?.numberFormat === undefined ? {} : { numberFormat: y.numberFormat.formatCode }),
      ...(y?.scale?.min === undefined ? {} : { minimum: y.scale.min }),
      ...(y?.scale?.max === undefined ? {} : { maximum: y.scale.max }),
    },
    categoryAxis: {
      ...(x?.title === undefined ? {} : { title: x.title }),
      ...(x?.numberFormat === undefined ? {} : { numberFormat: x.numberFormat.formatCode }),
      ...(x?.reverse ? { reversed: true } : {}),
    },
    from: corner(source.anchor, "from"),
    to: corner(source.anchor, "to"),
  };
}

function chartType(chart: ReadChart, xml: string): string {
  const suffix = (grouping: string | undefined): string =>
    grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  const kind = chart.kinds[0];
  if (kind === "area") return `Area${suffix(chart.areaGrouping)}`;
  if (kind === "line") return `Line${suffix(chart.lineGrouping)}`;
  if (kind === "pie") return "Pie";
  if (kind === "doughnut") return "Doughnut";
  // What the snapshot has no word for (scatter, radar …) is shown in columns.
  const isBar = kind === "bar" && /<c:barDir val="bar"/.test(xml);
  return (isBar ? "Bar" : "Column") + (suffix(chart.barGrouping) || "Clustered");
}

/** @param look the series' `<c:spPr>`: Excel gives lines a colour only there, and writes an invisible fill as `noFill` */
function seriesIn(
  series: NonNullable<ReadChart["series"]>[number],
  look: { readonly main: string; readonly xml: string },
): ChartSeriesSnapshot {
  const hidden =
    (typeof series.color === "object" && series.color.alpha === 0) || /^<c:spPr><a:noFill\/>/.test(look.xml);
  const color =
    typeof series.color === "string" ? series.color : /<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(look.xml)?.[1];
  return {
    name: series.name ?? "",
    values: series.valuesRef ?? "",
    ...(series.categoriesRef === undefined ? {} : { categories: series.categoriesRef }),
    ...(color === undefined || hidden ? {} : { color: hash(color) }),
    ...(hidden && series.kind !== "line" ? { hidden: true } : {}),
    ...(series.kind === "line" && look.main !== "line" ? { chartType: "Line" } : {}),
  };
}

function corner(anchor: string, end: "from" | "to"): { row: number; column: number } {
  const xml = new RegExp(`<xdr:${end}>[\\s\\S]*?</xdr:${end}>`).exec(anchor)?.[0] ?? "";
  const number = (tag: string): number => Number(new RegExp(`<xdr:${tag}>(\\d+)<`).exec(xml)?.[1] ?? 0);
  return { row: number("row"), column: number("col") };
}

function attribute(tag: string | undefined, name: string): string | undefined {
  return tag === undefined ? undefined : new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}
