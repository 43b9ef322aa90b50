import { formatArea } from "../grid/area";
import { ExcelError } from "../protocol/excelError";
import { type ExcelObject, excelType, method, object, property, unkept } from "../protocol/excelType";
import { type PrintState, sheetState } from "./book";
import { rangeArgument, rangeType } from "./range";
import type { SheetHandle } from "./worksheet";
import { parseArea } from "../grid/area";

export const pageLayoutType = excelType<SheetHandle>("PageLayout", {
  orientation: property(
    1.9,
    (sheet) => (print(sheet).landscape ? "Landscape" : "Portrait"),
    (sheet, value) => {
      if (value !== "Landscape" && value !== "Portrait")
        throw new ExcelError("InvalidArgument", `orientation ${String(value)}`);
      print(sheet).landscape = value === "Landscape";
    },
  ),
  zoom: property(
    1.9,
    (sheet) => {
      const { fitWide, fitTall, scale } = print(sheet);
      return {
        ...(scale !== undefined && { scale }),
        ...(fitWide !== undefined && { horizontalFitToPages: fitWide }),
        ...(fitTall !== undefined && { verticalFitToPages: fitTall }),
      };
    },
    (sheet, value) => {
      const { scale, horizontalFitToPages, verticalFitToPages } = value as {
        scale?: number;
        horizontalFitToPages?: number;
        verticalFitToPages?: number;
      };
      const own = print(sheet);
      own.scale = scale;
      own.fitWide = horizontalFitToPages;
      own.fitTall = verticalFitToPages;
    },
  ),
  centerHorizontally: property(
    1.9,
    (sheet) => print(sheet).centerHorizontally,
    (sheet, value) => {
      print(sheet).centerHorizontally = value === true;
    },
  ),
  centerVertically: unkept(1.9, false),
  paperSize: unkept(1.9, "Letter"),
  printGridlines: unkept(1.9, false),
  printHeadings: unkept(1.9, false),
  leftMargin: unkept(1.9, 50.4),
  rightMargin: unkept(1.9, 50.4),
  topMargin: unkept(1.9, 54),
  bottomMargin: unkept(1.9, 54),
  headersFooters: object(1.9, (sheet) => headersFootersType(sheet)),
  setPrintArea: method(1.9, (sheet, args) => {
    const given = args.at(0);
    // Several areas come as one text and are printed on pages of their own.
    const parts = typeof given === "string" ? given.split(",") : [given];
    print(sheet).area = parts.map((part) => formatArea(rangeArgument(sheet.book, sheet.sheet, part).area)).join(",");
  }),
  setPrintTitleRows: method(1.9, (sheet, args) => {
    print(sheet).titleRows = formatArea(rangeArgument(sheet.book, sheet.sheet, args.at(0)).area);
  }),
  setPrintTitleColumns: method(1.9, (sheet, args) => {
    print(sheet).titleColumns = formatArea(rangeArgument(sheet.book, sheet.sheet, args.at(0)).area);
  }),
  setPrintMargins: method(1.9, () => undefined),
  getPrintArea: method(1.9, (sheet) => {
    const area = printArea(sheet);
    if (area === null) throw new ExcelError("ItemNotFound", "the sheet has no print area");
    return area;
  }),
  getPrintAreaOrNullObject: method(1.9, printArea),
});

/** Headers and footers are taken and not kept. */
const headersFootersType = excelType<SheetHandle>("HeaderFooterGroup", {
  defaultForAllPages: object(1.9, (sheet) => headerFooterType(sheet)),
});

const headerFooterType = excelType<SheetHandle>(
  "HeaderFooter",
  Object.fromEntries(
    ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"].map((name) => [
      name,
      unkept<SheetHandle>(1.9, ""),
    ]),
  ),
);

function printArea(sheet: SheetHandle): ExcelObject | null {
  const { area } = print(sheet);
  return area === undefined ? null : rangeType({ ...sheet, area: parseArea(area.split(",")[0] ?? area) });
}

function print({ book, sheet }: SheetHandle): PrintState {
  return sheetState(book, sheet).print;
}
