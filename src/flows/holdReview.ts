import type { WriteReport } from "../career/sheet";
import { tableNames } from "../roadmap/sheets/tables";
import { setTableRow } from "../workbook/setTableRow";
import type { HeldReview } from "./flows";
import { dateSerial } from "./isoDate";

/** Writes down a quarterly review in its row of the Dashboard; see `Flows.holdReview`. */
export async function holdReview({ number, heldOn, wentWell, changes }: HeldReview): Promise<WriteReport> {
  const before = await setTableRow({
    table: tableNames.reviews,
    row: { column: "Review", value: number },
    cells: {
      "Held on": dateSerial(heldOn),
      "What went well": wentWell === "" ? null : wentWell,
      "What changes": changes === "" ? null : changes,
    },
  });
  if (before !== null) return { written: ["Dashboard"], kept: [], problems: [] };
  const message = `The Dashboard has no row for review ${number}: it was changed meanwhile. Nothing was written.`;
  return { written: [], kept: [], problems: [{ severity: "error", message }] };
}
