import * as core from "@univerjs/core";
import * as formula from "@univerjs/engine-formula";
import * as sheetsPkg from "@univerjs/sheets";
import * as sheetsFormula from "@univerjs/sheets-formula";
import { createUniverGrid } from "../host/grid/univer/createUniverGrid";
import { samplePlan } from "../../tests/xlsx/samplePlan";
import { parseArea } from "../host/grid/area";
import { createSpreadsheet } from "./grid/createSpreadsheet";
import { drawTables } from "./grid/tableLooks";
import { showRules } from "./grid/rules";
import { chartLayer } from "./charts/showCharts";
import { texts } from "./text";
import { ribbonView } from "./shell/ribbonView";
import { makeSplitter } from "./shell/splitter";
import { readLink } from "./link";
import { byId, element } from "./shell/element";
import "./preview.css";
const link = readLink(location.search, { dark: false, language: navigator.language });
document.documentElement.dataset["theme"] = link.theme;
const t = texts[link.language];
byId("top").append(
  element("div", { class: "brand" }, element("h1", {}, t.title), element("p", {}, t.standIn)),
  ...ribbonView(
    [
      {
        id: "home",
        label: t.home,
        groups: [
          {
            label: t.workbook,
            buttons: [
              { id: "open", label: t.open, tip: t.openTip, icon: { path: "M3 5h5l2 2h7v9H3z" }, press: () => {} },
            ],
          },
        ],
      },
      { id: "x", label: "Trajectory", groups: [] },
    ],
    { label: t.ribbon, chosen: "home" },
  ),
);
byId("pane").append(
  element(
    "header",
    {},
    element("h2", {}, t.pane),
    element("button", { type: "button", "aria-label": t.closePane }, "×"),
  ),
  element("iframe", { title: t.pane, src: "about:blank" }),
);
makeSplitter(byId("splitter"), byId("pane"), t.resizePane);
const univer = createSpreadsheet({ container: byId("grid"), dark: link.theme === "dark", language: link.language });
const grid = createUniverGrid({ core, formula, sheets: sheetsPkg, sheetsFormula }, univer);
const plan = samplePlan();
const first = grid.sheets.ids()[0]!;
const draw = drawTables(univer);
const instances = univer.__getInjector().get(core.IUniverInstanceService);
const wb = instances.getCurrentUnitOfType<core.Workbook>(core.UniverInstanceType.UNIVER_SHEET)!;
(window as any).univer = univer;
(window as any).core = core;
(window as any).formula = formula;
(window as any).unit = wb.getUnitId();
univer
  .__getInjector()
  .get(core.ICommandService)
  .onCommandExecuted((c) => {
    if (/ther|calculation/i.test(c.id)) console.log(c.id, JSON.stringify(c.params)?.slice(0, 300));
  });
const layer = chartLayer(univer, {
  unitId: wb.getUnitId(),
  dark: link.theme === "dark",
  worksheet: (id) => wb.getSheetBySheetId(id),
});
plan.sheets.forEach((s, i) => {
  grid.sheets.add(s.name, i + 1, s.id);
  for (const { row, column, cell } of s.cells) {
    grid.cells.write(s.id, { row, column }, [
      [
        cell.formula && !cell.formula.includes("CAREER") && !cell.spill
          ? { formula: cell.formula }
          : { value: cell.value },
      ],
    ]);
    if (cell.style) grid.styles.patch(s.id, { row, column, rows: 1, columns: 1 }, plan.styles[cell.style]!);
  }
  if (s.freeze) grid.sheets.setFreeze(s.id, s.freeze.rows, s.freeze.columns);
  for (const t of s.tables)
    grid.engine.defineTable(t.name, { sheet: s.id, area: parseArea(t.range), columns: t.columns });
  showRules(univer, wb.getUnitId(), s);
});
grid.sheets.remove(first);
draw(plan.sheets);
const read = (ref: string) => {
  const [, q, p, a] = /^(?:'(.*)'|(.*))!(.*)$/.exec(ref)!;
  const s = plan.sheets.find((x) => x.name === (q ?? p))!;
  const r = parseArea(a!.replaceAll("$", ""));
  const out = [];
  for (let i = 0; i < r.rows; i++)
    for (let j = 0; j < r.columns; j++)
      out.push(s.cells.find((c) => c.row === r.row + i && c.column === r.column + j)?.cell.value ?? null);
  return out;
};
grid.sheets.activate(link.sheet ? plan.sheets.find((x) => x.name === link.sheet)!.id : "projection");
setTimeout(() => layer.show(plan.sheets, read), 1000);
