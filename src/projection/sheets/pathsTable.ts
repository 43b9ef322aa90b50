import { levelFields } from "../../career/assumptionFields";
import { readMoney, readNumber } from "../../career/readNumber";
import type { Level, Path } from "../../career/scenario";
import type { Column, Table, TableValues } from "../../career/sheet";
import { fieldFormat } from "./fieldCells";

/** The table of paths: one row a level, lowest first. */
export function pathsTable(paths: readonly Path[]): Table {
  const columns: readonly Column[] = [
    { name: "Path", width: 18 },
    { name: "Path name", width: 38 },
    ...levelFields.map((field) => ({
      name: field.label,
      width: field.key === "title" ? 34 : 13,
      format: fieldFormat(field),
    })),
  ];
  const rows = paths.flatMap((path) =>
    path.levels.map((level) => [
      path.id ?? path.name,
      path.name,
      ...levelFields.map(({ key }) => level[key as keyof Level]),
    ]),
  );
  return { name: "Paths", columns, rows };
}

/** The paths that stand in the table now, edits and rows of the person's own included; rows without path or title are passed over. */
export function readPathsTable({ columns, rows }: TableValues): readonly Path[] {
  const column = (name: string) => columns.findIndex((other) => other.trim().toLowerCase() === name.toLowerCase());
  const at = { id: column("Path"), name: column("Path name") };
  const fieldAt = new Map(levelFields.map(({ key, label }) => [key, column(label)]));

  const paths = new Map<string, { name: string; levels: Level[] }>();
  for (const row of rows) {
    const id = text(row[at.id]);
    const value = (key: string) => row[fieldAt.get(key) ?? -1] ?? null;
    const title = text(value("title"));
    if (id === "" || title === "") continue;
    const path = paths.get(id) ?? { name: text(row[at.name]) || id, levels: [] };
    paths.set(id, path);
    path.levels.push({
      title,
      min: number(value("min"), readMoney) ?? 0,
      max: number(value("max"), readMoney),
      minMonths: number(value("minMonths")) ?? 0,
      promotionRate: number(value("promotionRate")) ?? 0,
      bonus: number(value("bonus")) ?? 0,
      equity: number(value("equity")) ?? 0,
    });
  }
  return [...paths].map(([id, { name, levels }]) => ({ id, name, levels }));
}

function text(value: unknown): string {
  return value === null || value === undefined ? "" : String(value).trim();
}

function number(value: unknown, read = readNumber): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" ? read(value) : null;
}
