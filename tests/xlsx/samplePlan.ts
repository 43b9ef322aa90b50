/** A small workbook that uses everything a saved plan can hold. */
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/host/snapshot";
import { blankSheet } from "../../src/host/snapshot/blankSheet";

const YEARS = [2026, 2027, 2028, 2029, 2030];
const P10 = [95_000, 98_500, 101_000, 104_000, 108_000];
const P50 = [100_000, 108_000, 117_000, 126_500, 137_000];
const P90 = [104_000, 119_000, 136_000, 155_000, 176_000];

export function samplePlan(): WorkbookSnapshot {
  return {
    activeSheet: "Pay & projection",
    sheets: [scenarios(), projection(), timeline(), hidden()],
    names: [
      { name: "ScenarioNames", formula: "=Scenarios[Name]" },
      { name: "Local", formula: "='Pay & projection'!$B$2", sheet: "Pay & projection" },
      { name: "_written", formula: '="1"', sheet: "Scenarios", visible: false },
    ],
    styles: {
      title: { bold: true, size: 16, color: "#1F4E78" },
      head: {
        bold: true,
        fill: "#1F4E78",
        color: "#FFFFFF",
        wrap: true,
        horizontal: "center",
        borders: { bottom: { style: "Continuous", color: "#FF0000" } },
      },
      money: { numberFormat: "$#,##0" },
      percent: { numberFormat: "0.0%", italic: true },
      month: { numberFormat: "mmm yyyy" },
      note: { wrap: true, vertical: "top", underline: true, fontName: "Georgia" },
    },
    settings: { schema: 3, sheets: { Roadmap: "r1" } },
  };
}

/** As the host takes them: the whole plan, with the projection under a name that needs quotes. */
function projection(): SheetSnapshot {
  const rows: [string, number[]][] = [
    ["Year", YEARS],
    ["P10", P10],
    ["Median", P50],
    ["P90", P90],
  ];
  const fan = rows.flatMap(([name, values], column) => [
    at(2, column, { value: name, style: "head" }),
    ...values.map((value, i) => at(3 + i, column, { value, ...(column > 0 ? { style: "money" } : {}) })),
  ]);
  const first = fan.findIndex(({ row, column }) => row === 2 && column === 0);
  fan[first] = at(2, 0, {
    value: "Year",
    style: "head",
    formula: '=CAREER.SIMULATE(Scenarios[#All], 5000, "annual")',
    spill: "A3:D8",
  });
  const band = YEARS.map((_, i) =>
    at(3 + i, 4, { value: (P90[i] ?? 0) - (P10[i] ?? 0), formula: `=D${4 + i}-B${4 + i}` }),
  );
  return {
    ...empty("projection", "Pay & projection"),
    tabColor: "#5B9BD5",
    cells: [
      at(0, 0, { value: "Pay, year by year", style: "title" }),
      at(1, 1, { value: 3, formula: "=ROWS(Scenarios[Name])" }),
      at(1, 2, { value: "#N/A", formula: '=MATCH("none",Scenarios[Name],0)' }),
      at(1, 3, { value: "2,3", formula: '=TEXTJOIN(",",TRUE,SEQUENCE(2,1,2))' }),
      ...fan,
      at(2, 4, { value: "Band", style: "head" }),
      ...band,
      at(1, 7, { value: 1, formula: "=ROW(A1:A3)", spill: "H2:H4" }),
      at(2, 7, { value: 2 }),
      at(3, 7, { value: 3 }),
      at(4, 7, { value: 6, formula: "=SUM(H2#)" }),
    ],
    columnWidths: { 0: 91, 1: 120 },
    rowHeights: { 0: 32 },
    merges: ["A1:D1"],
    freeze: { rows: 3, columns: 1 },
    charts: [
      {
        name: "Fan",
        chartType: "AreaStacked",
        title: "Annual pay & its spread",
        series: [
          series("P10", "B", { hidden: true }),
          series("P10–P90", "E", { color: "#9DC3E6" }),
          series("Median", "C", { color: "#1F4E78", chartType: "Line" }),
        ],
        legend: "bottom",
        valueAxis: { title: "US dollars a year", numberFormat: "$#,##0", minimum: 0 },
        categoryAxis: { title: "Year" },
        from: { row: 10, column: 0 },
        to: { row: 28, column: 8 },
      },
    ],
    print: { landscape: true, fitToWidth: true, area: "A1:H28", titleRows: "$1:$3" },
    showGridlines: false,
  };
}

function series(name: string, column: string, more: object) {
  return {
    name,
    values: `'Pay & projection'!$${column}$4:$${column}$8`,
    categories: "'Pay & projection'!$A$4:$A$8",
    ...more,
  };
}

function scenarios(): SheetSnapshot {
  const body: [string, number, number][] = [
    ["Stay", 120_000, 0.03],
    ["Move often", 118_000, 0.045],
    ["=SUM(1) as text", 90_000, 0.02],
  ];
  return {
    ...empty("scenarios", "Scenarios"),
    cells: [
      ...["Name", "Pay", "Merit", "Next year"].map((value, column) => at(0, column, { value, style: "head" })),
      ...body.flatMap(([name, pay, merit], i) => [
        at(i + 1, 0, { value: name }),
        at(i + 1, 1, { value: pay, style: "money" }),
        at(i + 1, 2, { value: merit, style: "percent" }),
        at(i + 1, 3, {
          value: pay * (1 + merit),
          formula: "=[@Pay]*(1+Scenarios[[#This Row],[Merit]])",
          style: "money",
        }),
      ]),
      at(6, 0, { value: 46_023, style: "month" }),
      at(6, 1, { value: true }),
      at(7, 0, { value: "a long note\nin two lines", style: "note" }),
    ],
    tables: [
      {
        name: "Scenarios",
        range: "A1:D4",
        columns: ["Name", "Pay", "Merit", "Next year"],
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
      },
    ],
    validations: [
      { range: "A7", type: "list", formula1: "ScenarioNames", allowBlank: false },
      { range: "B9", type: "list", values: ["Yes", "No"], allowBlank: true },
      {
        range: "C2:C4",
        type: "decimal",
        operator: "between",
        formula1: "-0.1",
        formula2: "0.2",
        allowBlank: true,
        errorTitle: "Merit",
        errorMessage: "A yearly raise from -10% to 20%.",
      },
    ],
    conditionalFormats: [
      {
        range: "A2:D4",
        type: "custom",
        priority: 1,
        formula: "=$B2>119000",
        fill: "#FFF2CC",
        color: "#7F6000",
        bold: true,
      },
      { range: "C2:C4", type: "dataBar", priority: 2, barColor: "#63C384" },
    ],
  };
}

function timeline(): SheetSnapshot {
  const phases: [string, number, number][] = [
    ["Learn", 46_023, 120],
    ["Build", 46_143, 210],
    ["Lead", 46_353, 300],
  ];
  return {
    ...empty("timeline", "Timeline"),
    cells: [
      ...["Phase", "Start", "Days"].map((value, column) => at(0, column, { value, style: "head" })),
      ...phases.flatMap(([name, start, days], i) => [
        at(i + 1, 0, { value: name }),
        at(i + 1, 1, { value: start, style: "month" }),
        at(i + 1, 2, { value: days }),
      ]),
    ],
    charts: [
      {
        name: "Gantt",
        chartType: "BarStacked",
        title: "Phases",
        series: [
          { name: "Start", values: "Timeline!$B$2:$B$4", categories: "Timeline!$A$2:$A$4", hidden: true },
          { name: "Days", values: "Timeline!$C$2:$C$4", categories: "Timeline!$A$2:$A$4", color: "#70AD47" },
        ],
        legend: "none",
        valueAxis: { numberFormat: "mmm yyyy", minimum: 46_000 },
        categoryAxis: { reversed: true },
        from: { row: 6, column: 0 },
        to: { row: 20, column: 7 },
      },
      {
        name: "Columns",
        chartType: "ColumnClustered",
        series: [{ name: "Days", values: "Timeline!$C$2:$C$4", categories: "Timeline!$A$2:$A$4", color: "#ED7D31" }],
        legend: "right",
        valueAxis: {},
        categoryAxis: {},
        from: { row: 22, column: 0 },
        to: { row: 36, column: 7 },
      },
    ],
  };
}

function hidden(): SheetSnapshot {
  return { ...empty("notes", "Notes"), visibility: "veryHidden", cells: [at(2, 3, { value: "kept" })] };
}

function empty(id: string, name: string): SheetSnapshot {
  return { ...blankSheet(name), id };
}

function at(row: number, column: number, cell: CellSnapshot) {
  return { row, column, cell };
}
