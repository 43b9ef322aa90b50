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

export const statuses = ["Not started", "In progress", "Done", "Skipped"] as const;
export type Status = (typeof statuses)[number];

export const payEvents = ["None", "Move", "Promotion"] as const;

const status: Column = { name: "Status", width: 13, validation: { kind: "list", values: statuses } };
const month = (name: string): Column => ({
  name,
  width: 12,
  format: "integer",
  validation: {
    kind: "whole",
    min: 1,
    max: 600,
    message: `${name} is a whole number from 1 to 600, counted from the start of the plan; leave it empty when open.`,
  },
});
const date = (name: string): Column => ({
  name,
  width: 12,
  format: "date",
  validation: {
    kind: "date",
    message: `${name} is a date. Type one to fix it; the formula in it follows the plan's start.`,
  },
});
const share = (name: string, max: number): Column => ({
  name,
  width: 10,
  format: "percent",
  validation: { kind: "decimal", min: 0, max, message: `${name} is a share from 0% to ${max * 100}%.` },
});

export const phaseColumns: readonly Column[] = [
  { name: "Phase no", width: 10, format: "integer" },
  { name: "Phase", width: 34, wrap: true },
  month("From month"),
  month("To month"),
  date("Starts"),
  date("Ends"),
  status,
  { name: "Progress", width: 12, format: "percent" },
  { name: "Goals", width: 40, wrap: true },
  { name: "Deliverables", width: 40, wrap: true },
  { name: "Failure modes", width: 32, wrap: true },
  { name: "Rules", width: 32, wrap: true },
  { name: "Pay event", width: 12, validation: { kind: "list", values: payEvents } },
  month("Event month"),
  share("Raise", 3),
  share("Chance", 1),
  { name: "Printed time", width: 20, format: "text" },
  { name: "Id", width: 11, format: "text" },
];

export const actionColumns: readonly Column[] = [
  { name: "Id", width: 11, format: "text" },
  { name: "Phase no", width: 10, format: "integer" },
  { name: "Phase", width: 28 },
  { name: "Group", width: 22, wrap: true },
  { name: "Action", width: 60, wrap: true },
  { name: "Parent", width: 11, format: "text" },
  status,
  month("Due month"),
  date("Due"),
  { name: "Evidence", width: 28 },
  { name: "Notes", width: 32, wrap: true },
  { name: "Link", width: 28 },
  { name: "Order", width: 12, format: "number" },
];

export const noteColumns: readonly Column[] = [
  { name: "Id", width: 11, format: "text" },
  { name: "Belongs to", width: 30, wrap: true },
  { name: "Kind", width: 12 },
  { name: "Group", width: 22, wrap: true },
  { name: "Text", width: 80, wrap: true },
  { name: "Parent", width: 11, format: "text" },
  status,
  { name: "Link", width: 30 },
];

export const reviewColumns: readonly Column[] = [
  { name: "Review", width: 12, format: "integer" },
  { name: "On", width: 14, format: "date" },
  { name: "Held on", width: 14, format: "date" },
  { name: "What went well", width: 40, wrap: true },
  { name: "What changes", width: 40, wrap: true },
];

export const payColumns: readonly Column[] = [
  { name: "Path", width: 36, wrap: true },
  { name: "Stage", width: 40, wrap: true },
  { name: "From year", width: 11, format: "integer" },
  { name: "To year", width: 11, format: "integer" },
  { name: "Pay from", width: 14, format: "money" },
  { name: "Pay to", width: 14, format: "money" },
  { name: "Open end", width: 11, validation: { kind: "list", values: ["Yes", "No"] } },
];

export const ladderColumns: readonly Column[] = [
  { name: "Ladder", width: 34, wrap: true },
  { name: "Step", width: 8, format: "integer" },
  { name: "Level", width: 30, wrap: true },
  { name: "Description", width: 70, wrap: true },
];

/** A cell of the same row, as every engine reads it. */
export function sameRow(table: string, column: string): string {
  return `${table}[[#This Row],[${column}]]`;
}
