/** Names of the tables and columns of a plan's sheets, and the choices in them; the writer and the reader share them. */
import type { Column } from "../../career/sheet";

export const tableNames = {
  about: "RoadmapAbout",
  phases: "RoadmapPhases",
  actions: "RoadmapActions",
  notes: "RoadmapNotes",
  reviews: "RoadmapReviews",
  ladder: "RoadmapLadder",
  pay: "RoadmapPay",
} as const;

/** By what a person finds a table: its sheet, or its title on a sheet with others. Nobody sees the table's own name. */
const places: ReadonlyMap<string, string> = new Map([
  [tableNames.about, "Notes"],
  [tableNames.phases, "Roadmap"],
  [tableNames.actions, "Actions"],
  [tableNames.notes, "Notes"],
  [tableNames.reviews, "Quarterly reviews"],
  [tableNames.ladder, "Ladder"],
  [tableNames.pay, "Pay paths"],
]);

export function placeOf(table: string): string {
  return places.get(table) ?? table;
}

export const statuses = ["Not started", "In progress", "Done", "Skipped"] as const;

export type Status = (typeof statuses)[number];

export const payEvents = ["None", "Move", "Promotion"] as const;

const status: Column = { name: "Status", width: 16, validation: { kind: "list", values: statuses } };

const month = (name: string): Column => ({
  name,
  width: 10,
  format: "integer",
  align: "center",
  validation: {
    kind: "whole",
    min: 1,
    max: 600,
    message: `${name} is a whole number from 1 to 600, counted from the start of the plan; leave it empty when open.`,
  },
});

/** Wide enough for a bold date. */
const date = (name: string): Column => ({
  name,
  width: 14,
  format: "date",
  validation: {
    kind: "date",
    message: `${name} is a date. Type one to fix it; the formula in it follows the plan's start.`,
  },
});

/** Column of short marks of what the document said when a row was written: what differs from them, the person has edited. */
export const asWritten = "As written";

const technical = (name: string, width: number): Column => ({ name, width, format: "text", quiet: true });

const share = (name: string, max: number): Column => ({
  name,
  width: 10,
  format: "percent",
  align: "center",
  validation: { kind: "decimal", min: 0, max, message: `${name} is a share from 0% to ${max * 100}%.` },
});

export const phaseColumns: readonly Column[] = [
  { name: "Phase no", width: 11, format: "integer", align: "center" },
  { name: "Phase", width: 30, wrap: true },
  month("From month"),
  month("To month"),
  date("Starts"),
  date("Ends"),
  status,
  { name: "Progress", width: 12, format: "share", align: "center" },
  { name: "Goals", width: 40, wrap: true },
  { name: "Deliverables", width: 40, wrap: true },
  { name: "Failure modes", width: 32, wrap: true },
  { name: "Rules", width: 32, wrap: true },
  { name: "Pay event", width: 12, validation: { kind: "list", values: payEvents } },
  month("Event month"),
  share("Raise", 3),
  share("Chance", 1),
  technical("Printed time", 18),
  technical("Id", 10),
  technical(asWritten, 10),
];

export const actionColumns: readonly Column[] = [
  { name: "Phase no", width: 9, format: "integer", align: "center" },
  // One line, however long the title: it stands there only to sort and filter by.
  { name: "Phase", width: 26 },
  { name: "Action", width: 52, wrap: true },
  status,
  date("Due"),
  { name: "Evidence", width: 28, wrap: true },
  { name: "Notes", width: 32, wrap: true },
  { name: "Group", width: 20, wrap: true },
  { name: "Link", width: 26 },
  month("Due month"),
  technical("Id", 10),
  technical("Parent", 10),
  { ...technical("Order", 10), format: "number" },
  technical(asWritten, 10),
];

export const noteColumns: readonly Column[] = [
  { name: "Belongs to", width: 34, wrap: true, align: "left" },
  { name: "Text", width: 70, wrap: true },
  { name: "Kind", width: 11 },
  { name: "Group", width: 20, wrap: true },
  status,
  { name: "Link", width: 26 },
  technical("Id", 10),
  technical("Parent", 10),
  technical(asWritten, 10),
];

/** What actions outside the phases seldom have: columns of the notes that stand there only where something is to be put into them. */
export const seldomNoteColumns = actionColumns.filter(({ name }) => ["Evidence", "Notes", "Due month"].includes(name));

export const reviewColumns: readonly Column[] = [
  { name: "Review", format: "integer", align: "left" },
  { name: "On", format: "date" },
  { name: "Held on", format: "date" },
  { name: "What went well", wrap: true },
  { name: "What changes", wrap: true },
];

export const payColumns: readonly Column[] = [
  { name: "Path", width: 44, wrap: true },
  { name: "Step", width: 8, format: "integer", align: "center" },
  { name: "Stage", width: 40, wrap: true },
  { name: "From year", width: 10, format: "integer", align: "center" },
  { name: "To year", width: 10, format: "integer", align: "center" },
  { name: "Pay from", width: 14, format: "money" },
  { name: "Pay to", width: 14, format: "money" },
  { name: "Open end", width: 11, align: "center", validation: { kind: "list", values: ["Yes", "No"] } },
];

export const ladderColumns: readonly Column[] = [
  { name: "Ladder", width: 34, wrap: true },
  { name: "Step", width: 8, format: "integer", align: "center" },
  { name: "Level", width: 30, wrap: true },
  { name: "Description", width: 70, wrap: true },
];

/** A cell of the same row, as every engine reads it. */
export function sameRow(table: string, column: string): string {
  return `${table}[[#This Row],[${column}]]`;
}
