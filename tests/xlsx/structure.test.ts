import { beforeAll, describe, expect, test } from "vitest";
import { type Parts, partText, readParts } from "../../src/host/xlsx/parts";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import type { WorkbookSnapshot } from "../../src/host/snapshot";
import { samplePlan } from "./samplePlan";
import { all, only, readXml, type XmlElement } from "./xmlTree";

/**
 * What the schemas of ECMA-376 (5th edition, part 1: sml.xsd, dml-chart.xsd, dml-spreadsheetDrawing.xsd; part 2 for the
 * package) ask of the parts that are written here: the order of elements, what must be there, what must point somewhere.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  worksheet: words(
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
      "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
      "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags " +
      "drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  ),
  workbook: words(
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
      "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  ),
  styleSheet: words("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst"),
  font: words("b i strike condense extend outline shadow u vertAlign sz color name family charset scheme"),
  border: words("start end left right top bottom diagonal vertical horizontal"),
  xf: words("alignment protection extLst"),
  dxf: words("font numFmt fill alignment border protection extLst"),
  table: words("autoFilter sortState tableColumns tableStyleInfo extLst"),
  c: words("f v is extLst"),
  cfRule: words("formula colorScale dataBar iconSet extLst"),
  dataBar: words("cfvo color"),
  dataValidation: words("formula1 formula2"),
  "c:chartSpace": words(
    "c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr " +
      "c:externalData c:printSettings c:userShapes c:extLst",
  ),
  "c:chart": words(
    "c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax",
  ),
  "c:areaChart": words("c:grouping c:varyColors c:ser c:dLbls c:dropLines c:axId c:extLst"),
  "c:lineChart": words(
    "c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst",
  ),
  "c:barChart": words("c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst"),
  "c:catAx": words(
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos " +
      "c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl",
  ),
  "c:valAx": words(
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos " +
      "c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits",
  ),
  "c:scaling": words("c:logBase c:orientation c:max c:min"),
  "c:ser": words(
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:explosion c:dPt c:dLbls c:trendline c:errBars c:cat " +
      "c:xVal c:val c:yVal c:smooth c:shape c:bubbleSize c:extLst",
  ),
  "xdr:twoCellAnchor": words("xdr:from xdr:to xdr:sp xdr:grpSp xdr:graphicFrame xdr:cxnSp xdr:pic xdr:clientData"),
};

/** Attributes without which an element is not valid. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  sheet: ["name", "sheetId", "r:id"],
  definedName: ["name"],
  mergeCell: ["ref"],
  conditionalFormatting: ["sqref"],
  cfRule: ["type", "priority"],
  cfvo: ["type"],
  dataValidation: ["sqref"],
  hyperlink: ["ref"],
  table: ["id", "name", "displayName", "ref"],
  tableColumn: ["id", "name"],
  tablePart: ["r:id"],
  col: ["min", "max"],
  numFmt: ["numFmtId", "formatCode"],
  Relationship: ["Id", "Type", "Target"],
  Override: ["PartName", "ContentType"],
  Default: ["Extension", "ContentType"],
};

let parts: Parts;
let xml: ReadonlyMap<string, XmlElement>;
beforeAll(async () => {
  parts = await readParts(await saveXlsx(everything()));
  xml = new Map([...parts.keys()].map((path) => [path, readXml(partText(parts, path))]));
});

describe("every part", () => {
  test("has its elements in the order of the schema, and none that the schema does not know", () => {
    const wrong: string[] = [];
    for (const [path, root] of xml) {
      walk(root, (element) => {
        const order = ORDER[element.name];
        if (order === undefined) return;
        const places = element.children.map(({ name }) => order.indexOf(name));
        const isSorted = places.every((place, i) => place >= 0 && place >= (places[i - 1] ?? 0));
        if (!isSorted) wrong.push(`${path}: ${element.name} has ${element.children.map(({ name }) => name).join(" ")}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  test("has the attributes that must be there", () => {
    const wrong: string[] = [];
    for (const [path, root] of xml) {
      walk(root, ({ name, attributes }) => {
        // An axis' number format is another element of that name.
        for (const key of REQUIRED[name] ?? []) if (!(key in attributes)) wrong.push(`${path}: ${name} without ${key}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  test("has a content type, and every content type its part", () => {
    const types = part("[Content_Types].xml");
    const defaults = new Set(all(types, "Default").map(({ attributes }) => attributes["Extension"]));
    const overrides = new Set(all(types, "Override").map(({ attributes }) => attributes["PartName"]?.slice(1)));
    const untyped = [...parts.keys()].filter(
      (path) => path !== "[Content_Types].xml" && !overrides.has(path) && !defaults.has(path.split(".").at(-1)),
    );
    expect(untyped).toEqual([]);
    expect([...overrides].filter((path) => path === undefined || !parts.has(path))).toEqual([]);
  });

  test("points to parts that are there, by ids that are its own", () => {
    const wrong: string[] = [];
    for (const [path, root] of xml) {
      if (!path.endsWith(".rels")) continue;
      const relations = all(root, "Relationship").map(({ attributes }) => attributes);
      const ids = relations.map(({ Id }) => Id);
      if (new Set(ids).size !== ids.length) wrong.push(`${path}: ids ${ids.join(" ")}`);
      for (const { Target = "", TargetMode } of relations) {
        const base = path.replace(/_rels\/[^/]+$/, "");
        const target = new URL(Target, `zip:///${base}`).pathname.slice(1);
        if (TargetMode !== "External" && !parts.has(target)) wrong.push(`${path}: ${Target}`);
      }
      const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
      for (const [, id = ""] of partText(parts, owner).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g))
        if (!ids.includes(id)) wrong.push(`${owner}: ${id}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("cells", () => {
  test("stand in order, once each, in the rows that they name", () => {
    for (const sheet of sheets()) {
      const rows = all(sheet, "row");
      const numbers = rows.map(({ attributes }) => Number(attributes["r"]));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      for (const row of rows) {
        const cells = all(row, "c").map(({ attributes }) => attributes["r"] ?? "");
        const columns = cells.map((cell) => columnOf(cell));
        expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
        expect(cells.every((cell) => cell.endsWith(row.attributes["r"] ?? "?"))).toBe(true);
      }
    }
  });

  test("wear looks that the style sheet has, and say texts that the table of texts has", () => {
    const styles = part("xl/styles.xml");
    const looks = only(styles, "cellXfs")?.children.length ?? 0;
    const texts = xml.get("xl/sharedStrings.xml")?.children.length ?? 0;
    for (const cell of sheets().flatMap((sheet) => all(sheet, "c"))) {
      expect(Number(cell.attributes["s"] ?? 0)).toBeLessThan(looks);
      if (cell.attributes["t"] === "s") expect(Number(only(cell, "v")?.text)).toBeLessThan(texts);
    }
    for (const [list, key] of [
      ["fonts", "fontId"],
      ["fills", "fillId"],
      ["borders", "borderId"],
    ] as const) {
      const count = only(styles, list)?.children.length ?? 0;
      for (const { attributes } of only(styles, "cellXfs")?.children ?? [])
        expect(Number(attributes[key] ?? 0)).toBeLessThan(count);
    }
  });

  test("with an array formula have a range, and dynamic ones the metadata they point to", () => {
    const arrays = sheets().flatMap((sheet) =>
      all(sheet, "c").filter((cell) => only(cell, "f")?.attributes["t"] === "array"),
    );
    expect(arrays.length).toBeGreaterThan(0);
    const metadata = part("xl/metadata.xml");
    const count = only(metadata, "cellMetadata")?.children.length ?? 0;
    for (const cell of arrays) {
      expect(only(cell, "f")?.attributes["ref"]).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
      expect(Number(cell.attributes["cm"])).toBeGreaterThan(0);
      expect(Number(cell.attributes["cm"])).toBeLessThanOrEqual(count);
    }
  });

  test("have formulas without a leading = and with every < and & escaped", () => {
    for (const path of parts.keys()) {
      for (const [, formula = ""] of partText(parts, path).matchAll(
        /<(?:f|formula|formula1|formula2)(?: [^>]*)?>([^<]*)</g,
      )) {
        expect(formula).not.toMatch(/^=/);
        expect(formula).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/);
      }
    }
  });
});

describe("tables, rules and names", () => {
  test("tables have ids, names and columns of their own, as many as their range is wide, with the texts of the header", () => {
    const tables = [...xml].filter(([path]) => path.startsWith("xl/tables/")).map(([, table]) => table);
    expect(tables.length).toBeGreaterThan(1);
    expect(new Set(tables.map(({ attributes }) => attributes["id"])).size).toBe(tables.length);
    expect(new Set(tables.map(({ attributes }) => attributes["displayName"]?.toLowerCase())).size).toBe(tables.length);
    for (const table of tables) {
      const [first = "", last = first] = (table.attributes["ref"] ?? "").split(":");
      const columns = all(table, "tableColumn").map(({ attributes }) => attributes["name"]?.toLowerCase());
      expect(columns).toHaveLength(columnOf(last) - columnOf(first) + 1);
      expect(new Set(columns).size).toBe(columns.length);
      expect(only(table, "tableColumns")?.attributes["count"]).toBe(String(columns.length));
    }
  });

  test("rules of a sheet have priorities of their own, and looks that the style sheet has", () => {
    const looks = only(part("xl/styles.xml"), "dxfs")?.children.length ?? 0;
    for (const sheet of sheets()) {
      const rules = all(sheet, "cfRule").map(({ attributes }) => attributes);
      expect(new Set(rules.map(({ priority }) => priority)).size).toBe(rules.length);
      for (const { dxfId } of rules) if (dxfId !== undefined) expect(Number(dxfId)).toBeLessThan(looks);
    }
  });

  test("counts are what they count", () => {
    for (const root of xml.values()) {
      walk(root, ({ name, attributes, children }) => {
        if (attributes["count"] !== undefined && name !== "sst" && /s$|^(fonts|fills)$/.test(name))
          expect(`${name} ${attributes["count"]}`).toBe(`${name} ${children.length}`);
      });
    }
  });

  test("names of sheets are unique and short enough, and local names point to a sheet", () => {
    const workbook = part("xl/workbook.xml");
    const names = all(workbook, "sheet").map(({ attributes }) => attributes["name"] ?? "");
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const { attributes } of all(workbook, "definedName"))
      if (attributes["localSheetId"] !== undefined)
        expect(Number(attributes["localSheetId"])).toBeLessThan(names.length);
  });
});

test("charts refer to axes that they have, and drawings to charts that are there", () => {
  const charts = [...xml].filter(([path]) => path.startsWith("xl/charts/chart")).map(([, chart]) => chart);
  expect(charts.length).toBeGreaterThan(2);
  for (const chart of charts) {
    const area = all(chart, "c:plotArea")[0];
    const axes = (area?.children ?? [])
      .filter(({ name }) => /Ax$/.test(name))
      .map((axis) => only(axis, "c:axId")?.attributes["val"]);
    const used = (area?.children ?? [])
      .filter(({ name }) => /Chart$/.test(name))
      .flatMap((each) => each.children.filter(({ name }) => name === "c:axId"));
    expect(used.length % 2).toBe(0);
    expect(used.every(({ attributes }) => axes.includes(attributes["val"]))).toBe(true);
    const series = all(chart, "c:ser").map((each) => only(each, "c:idx")?.attributes["val"]);
    expect(new Set(series).size).toBe(series.length);
  }
});

/** The sample plan with all else that a snapshot can hold. */
function everything(): WorkbookSnapshot {
  const plan = samplePlan();
  const [first, ...others] = plan.sheets;
  if (first === undefined) throw new Error("the sample has sheets");
  return {
    ...plan,
    sheets: [
      {
        ...first,
        tables: [
          ...first.tables,
          { name: "Research_1", range: "N60:N62", columns: ["R&D"], style: "", showHeaders: true, showTotals: false },
        ],
        hiddenRows: [40],
        hiddenColumns: [12],
        isProtected: true,
        links: [
          { cell: "N50", address: "https://example.com/?a=1&b=2", screenTip: '"Tariffs"' },
          { cell: "N51", documentReference: "'Sheet 2'!A1" },
        ],
        conditionalFormats: [
          ...first.conditionalFormats,
          {
            range: "N1:N9",
            type: "colorScale",
            priority: 90,
            scale: [
              { at: "min", color: "#F8696B" },
              { at: "percentile", value: "50", color: "#FFEB84" },
              { at: "max", color: "#63BE7B" },
            ],
          },
          { range: "N1:N9", type: "topBottom", priority: 91, rank: { count: 3, of: "BottomPercent" }, fill: "#FFEEEE" },
          { range: "N1:N9", type: "containsText", priority: 92, operator: "BeginsWith", text: 'R&D "x"', bold: true },
        ],
        cells: [
          ...first.cells,
          { row: 49, column: 13, cell: { value: "A & B < C" } },
          { row: 59, column: 13, cell: { value: "R&D" } },
        ],
      },
      ...others,
    ],
  };
}

function part(path: string): XmlElement {
  const root = xml.get(path);
  if (root === undefined) throw new Error(`there is no part ${path}`);
  return root;
}

function sheets(): readonly XmlElement[] {
  return [...xml].filter(([path]) => path.startsWith("xl/worksheets/sheet")).map(([, sheet]) => sheet);
}

function walk(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of element.children) walk(child, visit);
}

function columnOf(cell: string): number {
  return [...cell.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function words(text: string): readonly string[] {
  return text.split(" ");
}
