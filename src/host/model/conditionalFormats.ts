import { formatArea, intersect } from "../grid/area";
import { ExcelError } from "../protocol/excelError";
import {
  type ExcelObject,
  type ExcelType,
  excelType,
  type Members,
  method,
  object,
  property,
  unkept,
} from "../protocol/excelType";
import { type Book, type ConditionalFormatState, newId, type Place, requireWritable, sheetState } from "./book";
import type { ScalePoint } from "../snapshot";
import { rangeType } from "./range";
import { colorCode } from "./colors";

/** Excel's names for the kinds of rule and the names in a snapshot. */
const KINDS = {
  Custom: "custom",
  DataBar: "dataBar",
  CellValue: "cellValue",
  ColorScale: "colorScale",
  TopBottom: "topBottom",
  ContainsText: "containsText",
} as const;

/** What a new rule of a kind has until something else is said. */
const DEFAULTS: Readonly<Partial<Record<keyof typeof KINDS, Partial<ConditionalFormatState>>>> = {
  DataBar: { barColor: "#638EC6" },
  ColorScale: {
    scale: [
      { at: "min", color: "#F8696B" },
      { at: "percentile", value: "50", color: "#FFEB84" },
      { at: "max", color: "#63BE7B" },
    ],
  },
  TopBottom: { rank: { count: 10, of: "TopItems" } },
};

const KIND_WORDS = Object.keys(KINDS) as (keyof typeof KINDS)[];

export const conditionalFormatsType = excelType<Place>(
  "ConditionalFormatCollection",
  {
    add: method(1.6, (place, args) => {
      const word = args.word(0, [...KIND_WORDS, "IconSet", "PresetCriteria"]);
      if (word === "IconSet" || word === "PresetCriteria")
        throw new ExcelError("ApiNotFound", `conditional formats of the type ${word}`);
      requireWritable(place.book, place.sheet);
      const id = newId(place.book);
      const format: ConditionalFormatState = { id, type: KINDS[word], area: place.area, ...DEFAULTS[word] };
      // The newest rule comes first.
      sheetState(place.book, place.sheet).conditionalFormats.unshift(format);
      return conditionalFormatType({ book: place.book, sheet: place.sheet, id });
    }),
    clearAll: method(1.6, (place) => {
      const formats = sheetState(place.book, place.sheet).conditionalFormats;
      for (const format of list(place)) formats.splice(formats.indexOf(format), 1);
    }),
    getCount: method(1.6, (place) => list(place).length),
    getItem: method(1.6, (place, args) => find(place, args.text(0))),
    getItemOrNullObject: method(1.14, (place, args) =>
      list(place).some(({ id }) => id === args.text(0)) ? find(place, args.text(0)) : null,
    ),
    getItemAt: method(1.6, (place, args) => find(place, list(place)[args.whole(0)]?.id ?? "")),
  },
  (place) => list(place).map(({ id }) => conditionalFormatType({ book: place.book, sheet: place.sheet, id })),
);

interface FormatHandle {
  readonly book: Book;
  readonly sheet: string;
  readonly id: string;
}

const conditionalFormatType = excelType<FormatHandle>("ConditionalFormat", {
  id: property(1.6, ({ id }) => id),
  priority: property(
    1.6,
    (format) => sheetState(format.book, format.sheet).conditionalFormats.indexOf(state(format)),
    (format, value) => {
      const formats = sheetState(format.book, format.sheet).conditionalFormats;
      const own = state(format);
      formats.splice(formats.indexOf(own), 1);
      formats.splice(Number(value), 0, own);
    },
  ),
  stopIfTrue: property(
    1.6,
    (format) => state(format).stopIfTrue ?? false,
    (format, value) => change(format, { stopIfTrue: value === true }),
  ),
  type: property(1.6, (format) => Object.entries(KINDS).find(([, kind]) => kind === state(format).type)?.[0]),
  ...ofKind("custom", "custom", (format) => customType(format)),
  ...ofKind("cellValue", "cellValue", (format) => cellValueType(format)),
  ...ofKind("colorScale", "colorScale", (format) => colorScaleType(format)),
  ...ofKind("topBottom", "topBottom", (format) => topBottomType(format)),
  ...ofKind("textComparison", "containsText", (format) => textType(format)),
  ...ofKind("dataBar", "dataBar", (format) => dataBarType(format)),
  getRange: method(1.6, (format) => rangeType({ book: format.book, sheet: format.sheet, area: state(format).area })),
  delete: method(1.6, (format) => {
    const formats = sheetState(format.book, format.sheet).conditionalFormats;
    formats.splice(formats.indexOf(state(format)), 1);
  }),
});

/** What only a format of this kind has: Excel does not find it in another. */
function ofKind(
  name: string,
  kind: ConditionalFormatState["type"],
  type: ExcelType<FormatHandle>,
): Members<FormatHandle> {
  const isKind = (format: FormatHandle): boolean => state(format).type === kind;
  return {
    [name]: object(1.6, (format) => {
      if (!isKind(format)) throw new ExcelError("ItemNotFound", `the conditional format is not of the type ${kind}`);
      return type(format);
    }),
    [`${name}OrNullObject`]: object(1.6, (format) => (isKind(format) ? type(format) : null)),
  };
}

const customType = excelType<FormatHandle>("CustomConditionalFormat", {
  rule: object(1.6, (format) => ruleType(format)),
  format: object(1.6, (format) => lookType(format)),
});

const ruleType = excelType<FormatHandle>("ConditionalFormatRule", {
  formula: property(
    1.6,
    (format) => state(format).formula ?? "",
    (format, value) => {
      if (typeof value !== "string" || !value.startsWith("="))
        throw new ExcelError("InvalidArgument", `a rule's formula starts with "=": ${JSON.stringify(value)}`);
      change(format, { formula: value });
    },
  ),
});

const cellValueType = excelType<FormatHandle>("CellValueConditionalFormat", {
  rule: property(
    1.6,
    (format) => ({ formula1: state(format).formula ?? "", operator: state(format).operator ?? "EqualTo" }),
    (format, value) => {
      const { formula1, operator } = value as { formula1?: unknown; operator?: unknown };
      if (formula1 === undefined || typeof operator !== "string")
        throw new ExcelError("InvalidArgument", "a rule has formula1 and operator");
      change(format, { formula: String(formula1), operator });
    },
  ),
  format: object(1.6, (format) => lookType(format)),
});

const colorScaleType = excelType<FormatHandle>("ColorScaleConditionalFormat", {
  threeColorScale: property(1.6, (format) => (state(format).scale ?? []).length === 3),
  criteria: property(
    1.6,
    (format) => criteriaOf(state(format).scale ?? []),
    (format, value) => change(format, { scale: scaleFrom(value) }),
  ),
});

/** Excel's words for the points of a scale. */
const POINTS = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
} as const;

function scaleFrom(value: unknown): readonly ScalePoint[] {
  const { minimum, midpoint, maximum } = value as Partial<Record<"minimum" | "midpoint" | "maximum", unknown>>;
  if (!minimum || !maximum) throw new ExcelError("InvalidArgument", "a scale of colours has a minimum and a maximum");
  return [minimum, ...(midpoint ? [midpoint] : []), maximum].map((point) => {
    const { type, formula, color } = point as { type?: unknown; formula?: unknown; color?: unknown };
    const at = Object.entries(POINTS).find(([word]) => word === type)?.[1];
    if (at === undefined) throw new ExcelError("InvalidArgument", `a point of a scale at ${String(type)}`);
    const number = formula === null || formula === undefined ? {} : { value: String(formula).replace(/^=/, "") };
    return { at, ...number, color: colorCode(color) };
  });
}

function criteriaOf(scale: readonly ScalePoint[]): object {
  const points = scale.map(({ at, value, color }) => ({
    type: Object.entries(POINTS).find(([, point]) => point === at)?.[0],
    formula: value ?? null,
    color,
  }));
  const [minimum, middle, last] = points;
  return last === undefined ? { minimum, maximum: middle } : { minimum, midpoint: middle, maximum: last };
}

const topBottomType = excelType<FormatHandle>("TopBottomConditionalFormat", {
  rule: property(
    1.6,
    (format) => ({ rank: state(format).rank?.count, type: state(format).rank?.of }),
    (format, value) => {
      const { rank, type } = value as { rank?: unknown; type?: unknown };
      const of = (["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const).find((each) => each === type);
      if (of === undefined || typeof rank !== "number" || !(rank >= 1 && rank <= 1000))
        throw new ExcelError("InvalidArgument", `the ${String(type)} ${String(rank)}: 1 to 1000 can be marked`);
      change(format, { rank: { count: rank, of } });
    },
  ),
  format: object(1.6, (format) => lookType(format)),
});

const textType = excelType<FormatHandle>("TextConditionalFormat", {
  rule: property(
    1.6,
    (format) => ({ operator: state(format).operator ?? "Contains", text: state(format).text ?? "" }),
    (format, value) => {
      const { operator, text } = value as { operator?: unknown; text?: unknown };
      const known = ["Contains", "NotContains", "BeginsWith", "EndsWith"].find((each) => each === operator);
      if (known === undefined || typeof text !== "string")
        throw new ExcelError("InvalidArgument", `a rule about texts that ${String(operator)} ${String(text)}`);
      change(format, { operator: known, text });
    },
  ),
  format: object(1.6, (format) => lookType(format)),
});

const lookType = excelType<FormatHandle>("ConditionalRangeFormat", {
  numberFormat: unkept(1.6, null),
  fill: object(1.6, (format) => lookFillType(format)),
  font: object(1.6, (format) => lookFontType(format)),
});

const lookFillType = excelType<FormatHandle>("ConditionalRangeFill", {
  color: property(
    1.6,
    (format) => state(format).fill ?? "",
    (format, value) => change(format, { fill: colorCode(value) }),
  ),
});

const lookFontType = excelType<FormatHandle>("ConditionalRangeFont", {
  color: property(
    1.6,
    (format) => state(format).color ?? "",
    (format, value) => change(format, { color: colorCode(value) }),
  ),
  bold: property(
    1.6,
    (format) => state(format).bold ?? false,
    (format, value) => change(format, { bold: value === true }),
  ),
});

const dataBarType = excelType<FormatHandle>("DataBarConditionalFormat", {
  barDirection: unkept(1.6, "Context"),
  showDataBarOnly: unkept(1.6, false),
  axisFormat: unkept(1.6, "Automatic"),
  lowerBoundRule: property(
    1.6,
    (format) => bound(state(format).minimum),
    (format, value) => change(format, boundChange("minimum", value)),
  ),
  upperBoundRule: property(
    1.6,
    (format) => bound(state(format).maximum),
    (format, value) => change(format, boundChange("maximum", value)),
  ),
  positiveFormat: object(1.6, (format) => positiveBarType(format)),
});

const positiveBarType = excelType<FormatHandle>("ConditionalDataBarPositiveFormat", {
  fillColor: property(
    1.6,
    (format) => state(format).barColor ?? "#638EC6",
    (format, value) => change(format, { barColor: colorCode(value) }),
  ),
  gradientFill: unkept(1.6, true),
  borderColor: unkept(1.6, ""),
});

function bound(formula: string | undefined): object {
  return formula === undefined ? { type: "Automatic" } : { type: "Number", formula };
}

function boundChange(key: "minimum" | "maximum", value: unknown): Partial<ConditionalFormatState> {
  const { formula, type } = value as { formula?: unknown; type?: unknown };
  return type === "Number" && formula !== undefined ? { [key]: String(formula) } : {};
}

function list({ book, sheet, area }: Place): readonly ConditionalFormatState[] {
  return sheetState(book, sheet).conditionalFormats.filter((format) => intersect(format.area, area));
}

function find(place: Place, id: string): ExcelObject {
  if (!list(place).some((format) => format.id === id))
    throw new ExcelError("ItemNotFound", `no conditional format ${id} on ${formatArea(place.area)}`);
  return conditionalFormatType({ book: place.book, sheet: place.sheet, id });
}

function state({ book, sheet, id }: FormatHandle): ConditionalFormatState {
  const found = sheetState(book, sheet).conditionalFormats.find((format) => format.id === id);
  if (found === undefined) throw new ExcelError("ItemNotFound", "the conditional format has been deleted");
  return found;
}

function change(format: FormatHandle, changes: Partial<ConditionalFormatState>): void {
  const formats = sheetState(format.book, format.sheet).conditionalFormats;
  const own = state(format);
  formats[formats.indexOf(own)] = { ...own, ...changes };
}
