import type { Money, Projection } from "../career/projection";
import type { WriteReport } from "../career/sheet";
import { pairSheet } from "../projection/sheets/pairSheet";
import { write } from "./sheetsToWrite";

/** One scenario beside the first on a sheet of its own; see `Flows.writeComparison`. */
export async function writeComparison(projection: Projection, scenario: string, money: Money): Promise<WriteReport> {
  const sheet = pairSheet({ projection, scenario, money });
  return write({ sheets: [sheet], kept: [], problems: [], figures: "values" }, { activate: sheet.name });
}
