import { cellInput } from "./cellInput";
import { around, formatArea, without } from "./area";
import { staysInPlace, type Target } from "./clearOld";
import { markFormula, markName } from "./mark";
import { sameName, type Present } from "./present";
import { hasExcelApi } from "./requirements";
import { sheetAreas, tableArea } from "./specAreas";

/**
 * Tables with their headers, names and the mark: what formulas refer to has to exist before the first formula is written.
 */
export function writeFrame(
  context: Excel.RequestContext,
  target: Target,
  names: Present["names"],
  formula: (text: string) => string,
): void {
  const { spec, worksheet } = target;
  for (const placed of spec.tables ?? []) {
    const area = tableArea(placed);
    const header = { ...area, rows: 1 };
    const present = target.tables.find(({ name }) => sameName(name, placed.table.name));
    if (present !== undefined && staysInPlace(present, spec)) {
      present.table.resize(formatArea(area));
      for (const rest of without(present.area ?? area, [area])) worksheet.getRange(formatArea(rest)).clear();
    }
    worksheet.getRange(formatArea(header)).formulas = [placed.table.columns.map(({ name }) => cellInput(name))];
    if (present === undefined || !staysInPlace(present, spec)) {
      const table = worksheet.tables.add(formatArea(area), true);
      table.name = placed.table.name;
      table.style = "TableStyleLight1";
      // Thin lines part the rows instead, in every program alike.
      if (hasExcelApi("1.3")) table.showBandedRows = false;
    }
  }

  for (const { name, refersTo } of spec.names ?? []) {
    [...names].find(([other]) => sameName(other, name))?.[1].item.delete();
    context.workbook.names.add(name, formula(refersTo));
  }

  target.mark?.delete();
  const written = around(sheetAreas(spec)) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const mark = worksheet.names.add(markName(spec.name), markFormula(target.name ?? spec.name, written));
  mark.visible = false;
}
