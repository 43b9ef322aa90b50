import { planStartOf } from "../roadmap/sheets/planStartOf";
import { tableNames } from "../roadmap/sheets/tables";
import { readTables } from "../workbook/readTables";
import { isoDate } from "./isoDate";

/** First month of the plan in the sheets; see `Flows.planStart`. */
export async function planStart(): Promise<string | null> {
  const start = planStartOf(await readTables([tableNames.phases, tableNames.reviews]));
  return start === null ? null : isoDate(start).slice(0, 7);
}
