/**
 * What Excel "repairs" when it opens a file, and no schema says: things that must be unlike each other, stand in order, or point to
 * something that is there. Found by breaking a file in each of these ways: Microsoft's validator lets all of them pass.
 */
import { type Parts, partText } from "../../src/host/xlsx/parts";
import { shownText } from "../../src/host/xlsx/storedText";
import { all, only, readXml, type XmlElement } from "./xmlTree";

/** One line for each fault, with its part; none where Excel would open the file as it is. */
export function excelRepairs(parts: Parts): readonly string[] {
  const xml = new Map(
    [...parts.keys()]
      .filter((path) => /\.(xml|rels)$/.test(path))
      .map((path) => [path, readXml(partText(parts, path))]),
  );
  const under = (folder: string) => [...xml].filter(([path]) => path.startsWith(folder) && !path.endsWith(".rels"));
  const texts = xml.get("xl/sharedStrings.xml")?.children ?? [];
  const metadata = xml.get("xl/metadata.xml");
  const cellMetadata = (metadata && only(metadata, "cellMetadata")?.children.length) ?? 0;
  return [
    ...[...xml.keys()].flatMap((path) => danglingIds(path, parts, xml)),
    ...untyped(parts, xml),
    ...[...xml].flatMap(([path, root]) => wrongCounts(path, root)),
    ...under("xl/worksheets/").flatMap(([path, sheet]) => [
      ...disorder(path, sheet),
      ...wrongCells(path, sheet, { texts: texts.length, cellMetadata }),
      ...repeated(`${path}: priority`, values(all(sheet, "cfRule"), "priority")),
      ...overlaps(path, values(all(sheet, "mergeCell"), "ref")),
      ...tablesOf(path, xml).flatMap((table) => otherHeaders(path, sheet, table, texts)),
      ...longRules(path, sheet),
    ]),
    ...wrongTables(under("xl/tables/")),
    ...wrongNames(xml.get("xl/workbook.xml")),
    ...under("xl/charts/").flatMap(([path, chart]) => wrongChart(path, chart)),
    ...[...parts.keys()].flatMap((path) => wrongFormulas(path, partText(parts, path))),
  ];
}

function danglingIds(path: string, parts: Parts, xml: ReadonlyMap<string, XmlElement>): readonly string[] {
  const relations = xml.get(path.replace(/([^/]+)$/, "_rels/$1.rels"));
  const ids = relations === undefined ? [] : values(all(relations, "Relationship"), "Id");
  const used = [...partText(parts, path).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(([, id = ""]) => id);
  return [
    ...repeated(`${path}: relation`, ids),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${path}: no relation ${id}`),
  ];
}

function untyped(parts: Parts, xml: ReadonlyMap<string, XmlElement>): readonly string[] {
  const types = xml.get("[Content_Types].xml");
  const named = types === undefined ? [] : values(all(types, "Override"), "PartName");
  return named.filter((path) => !parts.has(path.slice(1))).map((path) => `[Content_Types].xml: no part ${path}`);
}

function wrongCounts(path: string, root: XmlElement): readonly string[] {
  const { name, attributes, children } = root;
  const isCounted = attributes["count"] !== undefined && name !== "sst" && name.endsWith("s");
  const wrong = isCounted && attributes["count"] !== String(children.length);
  return [
    ...(wrong ? [`${path}: ${name} says ${attributes["count"]} and has ${children.length}`] : []),
    ...children.flatMap((child) => wrongCounts(path, child)),
  ];
}

/** Rows and cells stand in order, once each, and cells in the row that they name. */
function disorder(path: string, sheet: XmlElement): readonly string[] {
  const rows = all(sheet, "row");
  const isRising = (numbers: readonly number[]) => numbers.every((each, i) => i === 0 || each > (numbers[i - 1] ?? 0));
  return [
    ...(isRising(rows.map(({ attributes }) => Number(attributes["r"]))) ? [] : [`${path}: rows out of order`]),
    ...rows.flatMap((row) => {
      const cells = values(row.children, "r");
      const inRow = cells.every((cell) => cell.replace(/^[A-Z]+/, "") === row.attributes["r"]);
      return inRow && isRising(cells.map(columnOf))
        ? []
        : [`${path}: row ${row.attributes["r"]} has ${cells.join(" ")}`];
    }),
  ];
}

function wrongCells(
  path: string,
  sheet: XmlElement,
  { texts, cellMetadata }: { readonly texts: number; readonly cellMetadata: number },
): readonly string[] {
  return all(sheet, "c").flatMap((cell) => {
    const { r = "", t, cm } = cell.attributes;
    const formula = only(cell, "f");
    const isArray = formula?.attributes["t"] === "array";
    return [
      ...(t === "s" && !(Number(only(cell, "v")?.text) < texts) ? [`${path}: ${r} has a text that is not there`] : []),
      ...(isArray && !/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(formula.attributes["ref"] ?? "")
        ? [`${path}: the array in ${r} has no range`]
        : []),
      ...(cm !== undefined && !(Number(cm) >= 1 && Number(cm) <= cellMetadata)
        ? [`${path}: ${r} has no metadata ${cm}`]
        : []),
    ];
  });
}

function overlaps(path: string, ranges: readonly string[]): readonly string[] {
  const areas = ranges.map((range) => ({ range, ...area(range) }));
  return areas.flatMap((a, i) =>
    areas
      .slice(i + 1)
      .filter((b) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom)
      .map((b) => `${path}: joined cells ${a.range} and ${b.range} overlap`),
  );
}

function tablesOf(path: string, xml: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const relations = xml.get(path.replace(/([^/]+)$/, "_rels/$1.rels"));
  const targets = relations === undefined ? [] : values(all(relations, "Relationship"), "Target");
  return targets
    .flatMap((target) => xml.get(target.replace("../", "xl/")) ?? [])
    .filter(({ name }) => name === "table");
}

/** The names of a table's columns are the texts in its header row. */
function otherHeaders(
  path: string,
  sheet: XmlElement,
  table: XmlElement,
  texts: readonly XmlElement[],
): readonly string[] {
  if (table.attributes["headerRowCount"] === "0") return [];
  const { left, top } = area(table.attributes["ref"] ?? "");
  const row = all(sheet, "row").find(({ attributes }) => Number(attributes["r"]) === top);
  return all(table, "tableColumn").flatMap(({ attributes: { name = "" } }, i) => {
    const cell = row?.children.find(({ attributes }) => columnOf(attributes["r"] ?? "") === left + i);
    const text = cell?.attributes["t"] === "s" ? texts[Number(only(cell, "v")?.text)] : undefined;
    const header =
      text &&
      all(text, "t")
        .map((each) => each.text)
        .join("");
    return shownText(header ?? "") === shownText(name)
      ? []
      : [`${path}: column ${JSON.stringify(name)} of ${table.attributes["name"]} is headed ${JSON.stringify(header)}`];
  });
}

/** The lengths at which Excel drops a rule of validation; ECMA-376 part 1, 18.3.1.32, has those of the texts. */
function longRules(path: string, sheet: XmlElement): readonly string[] {
  return all(sheet, "dataValidation").flatMap((rule) => {
    const { sqref = "", errorTitle = "", promptTitle = "", error = "", prompt = "" } = rule.attributes;
    const list = only(rule, "formula1")?.text ?? "";
    const isLong =
      Math.max(errorTitle.length, promptTitle.length) > 32 ||
      Math.max(error.length, prompt.length) > 255 ||
      (list.startsWith('"') && list.length > 257);
    return isLong ? [`${path}: the rule of ${sqref} is too long`] : [];
  });
}

function wrongTables(tables: readonly (readonly [string, XmlElement])[]): readonly string[] {
  const roots = tables.map(([, table]) => table);
  return [
    ...repeated("tables: id", values(roots, "id")),
    ...repeated("tables: name", values(roots, "displayName")),
    ...tables.flatMap(([path, table]) => {
      const { left, right } = area(table.attributes["ref"] ?? "");
      const columns = values(all(table, "tableColumn"), "name");
      return [
        ...repeated(`${path}: column`, columns),
        ...(columns.length === right - left + 1
          ? []
          : [`${path}: ${columns.length} columns in ${table.attributes["ref"]}`]),
      ];
    }),
  ];
}

function wrongNames(workbook: XmlElement | undefined): readonly string[] {
  if (workbook === undefined) return ["there is no workbook"];
  const sheets = all(workbook, "sheet").length;
  const names = all(workbook, "definedName").map(({ attributes: { name = "", localSheetId = "" } }) => ({
    name,
    localSheetId,
  }));
  return [
    ...repeated(
      "workbook: name",
      names.map(({ name, localSheetId }) => `${name} ${localSheetId}`),
    ),
    ...names
      .filter(({ localSheetId }) => Number(localSheetId) >= sheets)
      .map(({ name }) => `workbook: ${name} has no sheet`),
  ];
}

/** Charts refer to axes that they have; their series have numbers of their own. */
function wrongChart(path: string, chart: XmlElement): readonly string[] {
  const plot = all(chart, "c:plotArea").flatMap(({ children }) => children);
  const idsOf = (element: XmlElement) =>
    values(
      element.children.filter(({ name }) => name === "c:axId"),
      "val",
    );
  const axes = plot.filter(({ name }) => name.endsWith("Ax")).flatMap(idsOf);
  const used = plot.filter(({ name }) => name.endsWith("Chart")).flatMap(idsOf);
  return [
    ...used.filter((id) => !axes.includes(id)).map((id) => `${path}: no axis ${id}`),
    ...repeated(
      `${path}: series`,
      all(chart, "c:ser").flatMap(({ children }) =>
        values(
          children.filter(({ name }) => name === "c:idx"),
          "val",
        ),
      ),
    ),
  ];
}

/** Formulas have no leading "=", and every & is escaped. */
function wrongFormulas(path: string, xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:f|formula|formula1|formula2)(?: [^>]*)?>([^<]*)</g)]
    .map(([, formula = ""]) => formula)
    .filter((formula) => /^=|&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/.test(formula) || formula.length > 8192)
    .map((formula) => `${path}: formula ${formula.slice(0, 50)}`);
}

function values(elements: readonly XmlElement[], attribute: string): readonly string[] {
  return elements.flatMap(({ attributes }) => attributes[attribute] ?? []);
}

/** Each value that stands twice, capitals aside. */
function repeated(what: string, all: readonly string[]): readonly string[] {
  const lower = all.map((each) => each.toLowerCase());
  return all.filter((_, i) => lower.indexOf(lower[i] ?? "") < i).map((each) => `${what} ${each} stands twice`);
}

function area(range: string) {
  const [first = "", last = first] = range.split(":");
  const row = (cell: string) => Number(cell.replace(/^[A-Z]+/, ""));
  return { left: columnOf(first), right: columnOf(last), top: row(first), bottom: row(last) };
}

/** `C4` → 3. */
function columnOf(cell: string): number {
  return [...cell.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
