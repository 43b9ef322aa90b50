import type { Sheet } from "../career/sheet";
import { createFlows } from "../flows/createFlows";
import { writeSheets } from "../workbook/writeSheets";
import { withExcel } from "./excel";

export interface HostTimes {
  /** From nothing to an embedded Excel with the add-in's functions in it. */
  readonly startMs: number;
  readonly write: {
    readonly rows: number;
    readonly columns: number;
    readonly ms: number;
    /** Messages that the add-in sent to Excel for it. */
    readonly requests: number;
  };
}

const COLUMNS = 6;

/** How long the embedded Excel takes to start, and the add-in to write a long table into it. */
export function benchHost(rows: number, now: () => number): Promise<HostTimes> {
  const begun = now();
  return withExcel(async (excel) => {
    const started = now();
    const { requests } = excel.counts;
    await writeSheets([longSheet(rows)]);
    const ms = now() - started;
    return {
      startMs: started - begun,
      write: { rows, columns: COLUMNS, ms, requests: excel.counts.requests - requests },
    };
  }, createFlows());
}

/** Half of the columns figures, half texts. */
function longSheet(rows: number): Sheet {
  const columns = Array.from({ length: COLUMNS }, (_, i) => ({ name: `Column ${i + 1}` }));
  const table = {
    name: "Bench",
    columns,
    rows: Array.from({ length: rows }, (_, row) => columns.map((_, i) => (i % 2 === 0 ? row * i : `Text ${row}`))),
  };
  return { name: "Bench", tables: [{ at: "A1", table }] };
}
