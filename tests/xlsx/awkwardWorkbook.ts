import type { CellSnapshot, ChartSnapshot, WorkbookSnapshot } from "../../src/host/snapshot";
import { blankSheet } from "../../src/host/snapshot/blankSheet";

/** Texts that XML, the format or Excel treat as something else. */
const TEXTS = [
  `<b>&amp; "quoted" 'so'</b> ]]> <!-- -->`,
  "_x0041_ _x000D_ _xFFFF_",
  "a\u0000b\u0007c\u001bd\ufffe",
  "lone \ud83d surrogate, whole 😀 one",
  "  blanks around  ",
  "first line\nsecond\r\nthird\rfourth\tand a tab",
  "=1+1",
  "'=1+1",
  "+49 30 123",
  "#N/A as text",
  "مرحبا \u202eabc\u202c שלום",
  "x".repeat(32_767),
];

const SHEET = `It's <"R&D"> – 😀`;
const QUOTED = `'${SHEET.replaceAll("'", "''")}'`;
const HEADERS = ["a[b]", "#x @y", "it's", "two\nlines", `<"R&D">`, " ", "_x0041_", "😀"];

const CHART_TYPES = [
  ...[
    "Line",
    "LineMarkers",
    "LineStacked",
    "LineMarkersStacked",
    "LineStacked100",
    "Area",
    "AreaStacked",
    "AreaStacked100",
  ],
  ...[
    "BarClustered",
    "BarStacked",
    "BarStacked100",
    "ColumnClustered",
    "ColumnStacked",
    "ColumnStacked100",
    "Pie",
    "Doughnut",
  ],
];

/** Texts that are anything but plain wherever a text can stand, every kind of chart, and every rule. */
export function awkwardWorkbook(): WorkbookSnapshot {
  return {
    activeSheet: SHEET,
    sheets: [
      {
        ...blankSheet(SHEET),
        cells: [
          ...TEXTS.map((value, row) => at(row, 0, { value, style: "odd" })),
          ...HEADERS.map((value, column) => at(0, 2 + column, { value })),
          ...[1, 2, 3].flatMap((row) => HEADERS.map((_, column) => at(row, 2 + column, { value: row * column }))),
          at(20, 0, { value: "text", formula: `=UPPER("<&"">")&${QUOTED}!A1` }),
          at(21, 0, { value: "#SPILL!", formula: "=SEQUENCE(9)" }),
          at(22, 0, { value: -0.1 + 0.2, formula: "=1/3" }),
          at(23, 0, { value: true, formula: "=1=1" }),
          at(24, 0, { value: 5e-324 }),
          at(24, 1, { value: 1.7976931348623157e308 }),
          at(25, 0, { value: null, style: "odd" }),
          at(26, 0, { value: "", formula: '=""' }),
          at(999, 999, { value: "far away" }),
        ],
        tables: [
          {
            name: "Größe_😀",
            range: "C1:J4",
            columns: HEADERS,
            style: "TableStyleLight1",
            showHeaders: true,
            showTotals: false,
            filters: { 0: { filterOn: "Values", values: ["1", "<&>"] } },
          },
          { name: "bare", range: "L2:L3", columns: ["Column1"], style: "", showHeaders: false, showTotals: false },
        ],
        validations: [
          {
            range: "A30",
            type: "list",
            values: ["Yes", 'say "no"', "<&>"],
            promptTitle: "<&>",
            promptMessage: "é".repeat(255),
          },
          {
            range: "A31",
            type: "custom",
            formula1: 'LEN(A31)<5&"<"',
            errorTitle: "x".repeat(32),
            errorMessage: '<&"\n>'.repeat(45),
          },
          { range: "A32:B40", type: "date", operator: "greaterThan", formula1: "TODAY()" },
          { range: "C32", type: "whole", operator: "notBetween", formula1: "-1", formula2: "1" },
        ],
        conditionalFormats: [
          { range: "A1:B9", type: "custom", priority: 1, formula: '=A1="<&"">"', fill: "#fff2cc", stopIfTrue: true },
          {
            range: "A1:B9",
            type: "containsText",
            priority: 2,
            operator: "Contains",
            text: `<"R&D">`,
            color: "#FF0000",
          },
          {
            range: "A1:B9",
            type: "cellValue",
            priority: 3,
            operator: "Between",
            formula: "1",
            maximum: "2",
            bold: true,
          },
          { range: "C2:C4", type: "dataBar", priority: 4, barColor: "#63C384", minimum: "0", maximum: "=MAX(C2:C4)" },
          { range: "D2:D4", type: "topBottom", priority: 5, rank: { count: 10, of: "TopPercent" }, fill: "#EEEEEE" },
          {
            range: "E2:E4",
            type: "colorScale",
            priority: 6,
            scale: [
              { at: "min", color: "#F8696B" },
              { at: "percentile", value: "50", color: "#FFEB84" },
              { at: "max", color: "#63BE7B" },
            ],
          },
        ],
        links: [
          { cell: "A1", address: 'https://example.com/ä b?x=<1>&y="2"#frag', screenTip: `<"R&D">` },
          { cell: "A2", documentReference: `${QUOTED}!A1` },
          { cell: "A3", address: "mailto:a@example.com?subject=x&body=y" },
        ],
        merges: ["A50:B51", "D50:D60"],
        hiddenRows: [15],
        hiddenColumns: [30],
        autoFilter: { range: "N1:O3", filters: {} },
        isProtected: true,
        print: {
          landscape: true,
          fitToWidth: true,
          pagesWide: 2,
          area: "A1:B9,D1:E9",
          titleRows: "$1:$2",
          titleColumns: "$A:$A",
        },
      },
      {
        ...blankSheet("Charts"),
        charts: CHART_TYPES.map((chartType, i): ChartSnapshot => ({
          name: `${chartType} <&"> 😀`,
          chartType,
          title: `${chartType} <&">\u0007 😀`,
          series: [
            { name: `<"R&D">`, values: `${QUOTED}!$D$2:$D$4`, categories: `${QUOTED}!$C$2:$C$4`, color: "#1f4e78" },
            { name: "second", values: `${QUOTED}!$E$2:$E$4`, hidden: true },
            ...(/^(Area|Bar|Column)/.test(chartType)
              ? [{ name: "line", values: `${QUOTED}!$F$2:$F$4`, chartType: "Line" }]
              : []),
          ],
          legend: (["bottom", "right", "top", "left", "none"] as const)[i % 5] ?? "none",
          valueAxis: { title: "<&>", numberFormat: '[$€-407] #,##0.00;[Red]-0"<&>"', minimum: -1, maximum: 1e9 },
          categoryAxis: { title: "<&>", numberFormat: "mmm yyyy", reversed: i % 2 === 0 },
          from: { row: i * 10, column: 0 },
          to: { row: i * 10 + 9, column: 5 },
        })),
      },
      { ...blankSheet("nothing"), visibility: "hidden" },
    ],
    names: [
      { name: "Größe", formula: `=${QUOTED}!$A$1` },
      { name: "_hidden", formula: '="<&"">"', visible: false },
      { name: "twice", formula: "=1", sheet: SHEET },
      { name: "twice", formula: "=2", sheet: "Charts" },
      { name: "λ.1\\_", formula: "=LAMBDA(x,x+1)" },
    ],
    styles: {
      odd: {
        numberFormat: '[>=1000]#,##0,"<&>";[Red]-0.0;"zero ""0""";@',
        fontName: 'A "font" & more',
        size: 10.5,
        underline: true,
        color: "#abcdef",
        wrap: true,
        borders: { top: { style: "Double", color: "#000000" }, left: { style: "SlantDashDot", color: "#00FF00" } },
      },
    },
    settings: { "<&>": { text: TEXTS.slice(0, 5), deep: [null, 1e-9, false] }, empty: "" },
  };
}

function at(row: number, column: number, cell: CellSnapshot) {
  return { row, column, cell };
}
