import type { Area } from "../grid/area";
import { ExcelError } from "../protocol/excelError";
import { excelType, method, property } from "../protocol/excelType";
import { type Place, requireWritable } from "./book";
import { bounded } from "./bounded";
import { colorCode } from "./colors";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

type Edge = (typeof EDGES)[number];

type Side = "top" | "bottom" | "left" | "right";

export const bordersType = excelType<Place>(
  "RangeBorderCollection",
  {
    count: property(1.1, () => EDGES.length),
    getItem: method(1.1, (place, args) => borderType({ place, edge: args.word(0, EDGES) })),
    getItemAt: method(1.1, (place, args) => borderType({ place, edge: EDGES[args.whole(0)] ?? "EdgeTop" })),
  },
  (place) => EDGES.map((edge) => borderType({ place, edge })),
);

const LINES: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashDot",
};

const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

const borderType = excelType<{ place: Place; edge: Edge }>("RangeBorder", {
  sideIndex: property(1.1, ({ edge }) => edge),
  style: property(
    1.1,
    ({ place, edge }) => {
      const line = edgeLine(place, edge)?.style;
      if (line === undefined) return "None";
      return Object.keys(LINES).find((name) => LINES[name] === line) ?? "Continuous";
    },
    ({ place, edge }, value) => {
      if (value !== "None" && !(String(value) in LINES))
        throw new ExcelError("InvalidArgument", `there is no line style ${String(value)}`);
      drawEdge(place, edge, value === "None" ? undefined : { style: LINES[String(value)] ?? "thin" });
    },
  ),
  color: property(
    1.1,
    ({ place, edge }) => edgeLine(place, edge)?.color ?? "#000000",
    ({ place, edge }, value) => drawEdge(place, edge, { color: colorCode(value) }),
  ),
  weight: property(
    1.1,
    ({ place, edge }) => {
      const line = edgeLine(place, edge)?.style;
      return line === "hair" ? "Hairline" : line === "medium" ? "Medium" : line === "thick" ? "Thick" : "Thin";
    },
    ({ place, edge }, value) => {
      if (!WEIGHTS.includes(String(value)))
        throw new ExcelError("InvalidArgument", `a border's weight is one of ${WEIGHTS.join(", ")}`);
      if (value === "Thin") return;
      drawEdge(place, edge, { style: value === "Hairline" ? "hair" : String(value).toLowerCase() });
    },
  ),
});

function edgeLine(place: Place, edge: Edge): { readonly style: string; readonly color: string } | undefined {
  const [area, side] = edgeCells(place.area, edge)[0] ?? [];
  return area && side && place.book.grid.styles.read(place.sheet, area.row, area.column).borders?.[side];
}

function drawEdge(
  place: Place,
  edge: Edge,
  line: { readonly style?: string; readonly color?: string } | undefined,
): void {
  requireWritable(place.book, place.sheet);
  const { styles } = place.book.grid;
  for (const [area, side] of edgeCells(bounded(place), edge)) {
    if (area.rows <= 0 || area.columns <= 0) continue;
    styles.patch(place.sheet, area, (row, column) => {
      const { [side]: before, ...others } = styles.read(place.sheet, row, column).borders ?? {};
      const next = line && {
        style: line.style ?? before?.style ?? "thin",
        color: line.color ?? before?.color ?? "#000000",
      };
      return { borders: { ...others, ...(next && { [side]: next }) } };
    });
  }
}

/** The cells that carry an edge, and on which of their sides. */
function edgeCells(area: Area, edge: Edge): (readonly [Area, Side])[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case "EdgeTop":
      return [[{ ...area, rows: 1 }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, row: row + rows - 1, rows: 1 }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, columns: 1 }, "left"]];
    case "EdgeRight":
      return [[{ ...area, column: column + columns - 1, columns: 1 }, "right"]];
    case "InsideHorizontal":
      return [[{ ...area, rows: rows - 1 }, "bottom"]];
    case "InsideVertical":
      return [[{ ...area, columns: columns - 1 }, "right"]];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}
