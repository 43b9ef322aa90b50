import type { Cell, Sheet, TableValues } from "../../src/career/sheet";
import { edate } from "../../src/roadmap/sheets/serialDate";

/** What Excel would show in the tables of these sheets: the few formulas of the plan, computed here a second time. */
export function tableValues(sheets: readonly Sheet[], planStart: number): readonly TableValues[] {
  const tables = sheets.flatMap((sheet) => (sheet.tables ?? []).map(({ table }) => table));
  const phaseEnds = new Map<unknown, Cell>();
  return tables.map((table) => {
    const at = (name: string) => table.columns.findIndex((column) => column.name === name);
    const rows = table.rows.map((row) => {
      const cell = (name: string) => row[at(name)] ?? null;
      const month = (name: string) => (typeof cell(name) === "number" ? Number(cell(name)) : null);
      const due = month("Due month");
      const computed: Readonly<Record<string, Cell>> = {
        Starts: month("From month") === null ? null : edate(planStart, Number(month("From month")) - 1),
        Ends: month("To month") === null ? null : edate(planStart, Number(month("To month"))) - 1,
        On: edate(planStart, 3 * Number(cell("Review"))) - 1,
        Due: due === null ? (phaseEnds.get(cell("Phase no")) ?? null) : edate(planStart, due) - 1,
      };
      const values = row.map((one, i) => {
        if (one === null || typeof one !== "object") return one;
        const value = computed[table.columns[i]?.name ?? ""] ?? null;
        return value !== null && typeof value === "object" ? null : value;
      });
      if (table.name === "RoadmapPhases") phaseEnds.set(cell("Phase no"), values[at("Ends")] ?? null);
      return values;
    });
    const own = table.columns.filter((column) => column.own === true);
    const beside = own.map(
      ({ name, format }) => [name, { formulas: rows.map(() => null), isDate: format === "date" }] as const,
    );
    return {
      name: table.name,
      columns: table.columns.map(({ name }) => name),
      rows,
      ...(own.length === 0 ? {} : { beside: Object.fromEntries(beside) }),
    };
  });
}
