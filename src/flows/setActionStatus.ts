import type { WriteReport } from "../career/sheet";
import { tableNames, type Status } from "../roadmap/sheets/tables";
import { setTableRow } from "../workbook/setTableRow";

/** Sets the status of one action in its own cell; see `Flows.setActionStatus`. */
export async function setActionStatus(id: string, status: Status): Promise<WriteReport> {
  const before = await setTableRow({
    table: tableNames.actions,
    row: { column: "Id", value: id },
    cells: { Status: status },
  });
  if (before !== null) return { written: ["Actions"], kept: [], problems: [] };
  const message = "The Actions sheet no longer has this action: it was changed meanwhile. Nothing was written.";
  return { written: [], kept: [], problems: [{ severity: "error", message }] };
}
