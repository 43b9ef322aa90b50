/**
 * What hucre 1.0.0 cannot say, said in the parts it wrote: errors as results of formulas, hidden names, names of charts, tables
 * without a header row or a style, fonts in order, texts that begin like formulas, rows as high as their text, bars from nothing
 * to all, the colour of grid lines, and lines drawn over areas or bars.
 */
import type { WorkbookSnapshot } from "../snapshot";
import type { ChartOut } from "./chartOut";
import { editPart, type Parts } from "./parts";
import { escapeXml } from "./relations";
import { quoteTexts } from "./quotedTexts";
import { rowHeights } from "./rowHeights";

const ERROR_RESULT =
  /(<c [^>]*?)t="str"([^>]*><f\b[^>]*>[^<]*<\/f><v>)(#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|GETTING_DATA))(<\/v>)/g;

/** The grey of a chart that Excel makes, rather than black. */
const LIGHT_GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

export function amendParts(parts: Parts, workbook: WorkbookSnapshot, charts: readonly (readonly ChartOut[])[]): void {
  workbook.sheets.forEach((sheet, i) => {
    editPart(parts, `xl/worksheets/sheet${i + 1}.xml`, (xml) =>
      fitRows(wholeBars(xml.replace(ERROR_RESULT, '$1t="e"$2$3$4')), rowHeights(sheet, workbook.styles)),
    );
    editPart(parts, `xl/drawings/drawing${i + 1}.xml`, (xml) =>
      nameCharts(
        xml,
        sheet.charts.map((chart) => chart.name),
      ),
    );
  });
  editPart(parts, "xl/workbook.xml", (xml) => hideNames(xml, workbook));
  quoteTexts(parts, workbook);
  editPart(parts, "xl/styles.xml", orderFonts);
  workbook.sheets
    .flatMap((sheet) => sheet.tables)
    .forEach(({ showHeaders }, i) => {
      editPart(parts, `xl/tables/table${i + 1}.xml`, (xml) => {
        const plain = xml.replace('<tableStyleInfo name=""', "<tableStyleInfo");
        return showHeaders ? plain : plain.replace("<table ", '<table headerRowCount="0" ');
      });
    });
  charts.flat().forEach(({ lines }, i) => {
    editPart(parts, `xl/charts/chart${i + 1}.xml`, (xml) => {
      const light = xml.replaceAll("<c:majorGridlines/>", LIGHT_GRIDLINES);
      return lines.length > 0 ? liftLines(light, lines) : light;
    });
  });
  for (const path of parts.keys()) editPart(parts, path, escapeNonCharacters);
}

/** The two characters that XML cannot hold and hucre lets through, in the format's own way (ECMA-376 part 1, 22.9.2.19). */
function escapeNonCharacters(xml: string): string {
  return xml.replaceAll("\ufffe", "_xFFFE_").replaceAll("\uffff", "_xFFFF_");
}

/** Without ends of its own a data bar is a tenth of the cell long at 0, and nine tenths at 1. */
function wholeBars(xml: string): string {
  return xml.replaceAll("<dataBar>", '<dataBar minLength="0" maxLength="100">');
}

/** A height without `customHeight` is one that Excel has found itself, and may find anew. */
function fitRows(xml: string, heights: ReadonlyMap<number, number>): string {
  return xml.replace(/<row r="(\d+)"/g, (row, number: string) => {
    const height = heights.get(Number(number) - 1);
    return height === undefined ? row : `${row} ht="${height}"`;
  });
}

/** Parts of a font as Excel writes them, which old readers insist on (ECMA-376 part 1, 18.8.22). */
const FONT_PARTS = "b i strike u vertAlign sz color name family charset scheme".split(" ");

function orderFonts(xml: string): string {
  return xml.replace(/(<font>)(.*?)(<\/font>)/gs, (_whole, start: string, inside: string, end: string) => {
    const parts = inside.match(/<\w+[^>]*\/>/g) ?? [];
    const place = (part: string): number => FONT_PARTS.indexOf(/\w+/.exec(part)?.[0] ?? "");
    return start + parts.sort((a, b) => place(a) - place(b)).join("") + end;
  });
}

function nameCharts(xml: string, names: readonly string[]): string {
  let next = 0;
  return xml.replace(
    /(<xdr:cNvPr id="\d+" name=")([^"]*)"/g,
    (_whole, start: string, old: string) => `${start}${escapeXml(names[next++] ?? old)}"`,
  );
}

function hideNames(xml: string, { names, sheets }: WorkbookSnapshot): string {
  return names
    .filter((name) => name.visible === false)
    .reduce((changed, { name, sheet }) => {
      const scope = sheet === undefined ? "" : ` localSheetId="${sheets.findIndex((s) => s.name === sheet)}"`;
      return changed.replace(
        `<definedName name="${escapeXml(name)}"${scope}>`,
        `<definedName name="${escapeXml(name)}"${scope} hidden="1">`,
      );
    }, xml);
}

/** Moves the named series out of the first chart of the plot area into a line chart over the same axes. */
function liftLines(xml: string, lines: ChartOut["lines"]): string {
  let rest = xml;
  const lifted = lines.map((index) => {
    const series = new RegExp(`<c:ser><c:idx val="${index}"/>[\\s\\S]*?</c:ser>`).exec(rest)?.[0] ?? "";
    rest = rest.replace(series, "");
    return series
      .replace("<a:ln>", '<a:ln w="28575" cap="rnd">')
      .replace("</c:spPr>", '</c:spPr><c:marker><c:symbol val="none"/></c:marker>')
      .replace(/<c:invertIfNegative[^>]*>/, "")
      .replace("</c:ser>", '<c:smooth val="0"/></c:ser>');
  });
  const axes = /(?:<c:axId val="\d+"\/>)+(?=<\/c:\w+Chart>)/.exec(rest)?.[0] ?? "";
  const chart = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lifted.join("")}<c:marker val="1"/>${axes}</c:lineChart>`;
  return rest.replace(/<\/c:(area|bar)Chart>/, (end) => end + chart);
}
