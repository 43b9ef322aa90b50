/**
 * A roadmap → Markdown that reads well and that readOwnMarkdown reads back exactly. The front matter names the format; without it the
 * text is read like any other document.
 */
import type { Action, OwnValues, PayEvent, Phase, Review, Roadmap, Section } from "../../career/roadmap";
import type { DueMonth } from "../body/dueMonth";
import { ownColumnLines, ownText } from "./ownValues";
import { nothingPrinted, printedDue, writtenDue } from "../writtenDue";

export const formatMark = "trajectory-roadmap 1";

/** Section headings of the format, with the level below them for their entries. */
export const partNames = {
  phases: "Phases",
  paths: "Pay paths",
  ladders: "Ladders",
  reviews: "Reviews",
  sections: "Notes",
} as const;

export function writeMarkdown(roadmap: Roadmap): string {
  const blocks: string[] = [
    ["---", `format: ${formatMark}`, ...ownColumnLines(roadmap), "---"].join("\n"),
    heading(1, roadmap.title),
  ];
  const fact = (name: string, value: string | number | null) => {
    if (value !== null) blocks.push(`**${name}:** ${inline(String(value))}`);
  };
  fact("Objective", roadmap.objective);
  fact("End state", roadmap.endState);
  fact("Start date", roadmap.startDate);
  fact("Horizon in months", roadmap.horizonMonths);
  fact("Currency", roadmap.currency);
  if (roadmap.phases.length > 0) blocks.push(`## ${partNames.phases}`, ...roadmap.phases.flatMap(phaseBlocks));
  if (roadmap.paths.length > 0) blocks.push(`## ${partNames.paths}`);
  for (const path of roadmap.paths)
    blocks.push(
      heading(3, path.title),
      table(
        ["Stage", "From year", "To year", "Pay from", "Pay to", "Open end"],
        path.stages.map((stage) => [
          stage.title,
          stage.fromYear,
          stage.toYear,
          stage.min,
          stage.max,
          stage.openMax ? "yes" : "no",
        ]),
      ),
    );
  if (roadmap.ladders.length > 0) blocks.push(`## ${partNames.ladders}`);
  for (const ladder of roadmap.ladders)
    blocks.push(
      heading(3, ladder.title),
      table(
        ["Level", "Description"],
        ladder.levels.map((level) => [level.title, level.description]),
      ),
    );
  const reviews = roadmap.reviews ?? [];
  if (reviews.length > 0) blocks.push(`## ${partNames.reviews}`, ...reviews.flatMap(reviewBlocks));
  if (roadmap.sections.length > 0) blocks.push(`## ${partNames.sections}`, ...roadmap.sections.flatMap(sectionBlocks));
  return `${blocks.join("\n\n")}\n`;
}

function phaseBlocks(phase: Phase): readonly string[] {
  const due = printedDue(phase);
  const blocks = [heading(3, phase.title, `Phase ${phase.number}: `)];
  if (phase.startMonth !== null || phase.endMonth !== null)
    blocks.push(`**Months:** ${phase.startMonth ?? ""}–${phase.endMonth ?? ""}`);
  if (phase.printedTime !== "") blocks.push(`**Printed time:** ${inline(phase.printedTime)}`);
  if (phase.status !== undefined) blocks.push(`**Status:** ${phase.status.toLowerCase()}`);
  if (phase.payEvent) blocks.push(`**Pay event:** ${payEventText(phase.payEvent)}`);
  blocks.push(...ownBlocks(phase.own));
  const list = (name: string, entries: readonly string[]) => {
    if (entries.length > 0) blocks.push(`#### ${name}`, bullets(entries));
  };
  list("Goals", phase.goals);
  if (phase.actions.length > 0) blocks.push("#### Actions", ...actionBlocks(phase.actions, due));
  if (phase.deliverables.length > 0)
    blocks.push(
      "#### Deliverables",
      phase.deliverables
        .map((one) => {
          const written = writtenDue(one, due);
          return `- ${inline(one.text, "  ")}${written === null ? "" : `\n  - **Due:** ${written}`}`;
        })
        .join("\n"),
    );
  list("Failure modes", phase.failureModes);
  list("Rules", phase.rules);
  if (phase.notes.length > 0) blocks.push("#### Notes", ...noteBlocks(phase.notes));
  return blocks;
}

function sectionBlocks(section: Section): readonly string[] {
  const blocks = [heading(3, section.title), ...ownBlocks(section.own)];
  if (section.actions.length > 0) blocks.push("#### Actions", ...actionBlocks(section.actions, nothingPrinted));
  if (section.notes.length > 0) blocks.push("#### Notes", ...noteBlocks(section.notes));
  return blocks;
}

function reviewBlocks({ number, on, heldOn, wentWell, changes, own }: Review): readonly string[] {
  const fact = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`**${name}:** ${inline(value)}`];
  return [
    heading(3, `Review ${number}`),
    ...fact("On", on),
    ...fact("Held on", heldOn),
    ...fact("What went well", wentWell),
    ...fact("What changes", changes),
    ...ownBlocks(own),
  ];
}

function ownBlocks(own: OwnValues = {}): readonly string[] {
  return Object.entries(own).map(([name, value]) => `${ownLabel(name)} ${ownWords(value)}`);
}

function ownLabel(name: string): string {
  return `*${inRow(`${name}:`)}*`;
}

function ownWords(value: OwnValues[string], indent = ""): string {
  return typeof value === "string" ? inline(ownText(value), indent) : String(value);
}

function payEventText({ kind, month, raise, chance }: PayEvent): string {
  const parts = [
    kind,
    month === null ? "" : `month ${month}`,
    raise === null || raise === undefined ? "" : `raise ${raise}`,
    chance === null || chance === undefined ? "" : `chance ${chance}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** Groups are headings; a rule ends the last one. */
function actionBlocks(actions: readonly Action[], due: DueMonth): readonly string[] {
  const blocks: string[] = [];
  let items: string[] = [];
  let group: string | undefined;
  const flush = () => {
    if (items.length > 0) blocks.push(items.join("\n"));
    items = [];
  };
  for (const action of actions) {
    if (action.group !== group) {
      flush();
      blocks.push(action.group === undefined ? "***" : heading(5, action.group));
      group = action.group;
    }
    items.push(...actionLines(action, group, due));
  }
  flush();
  return blocks;
}

/** Without recursion: an action may be nested a thousand deep. */
function actionLines(top: Action, group: string | undefined, due: DueMonth): readonly string[] {
  const lines: string[] = [];
  const stack: { action: Action; indent: string; over: string | undefined }[] = [
    { action: top, indent: "", over: group },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { action, indent, over } = next;
    const inner = `${indent}  `;
    const box = action.done ? "x" : action.inProgress === true ? "/" : action.skipped === true ? "-" : " ";
    lines.push(`${indent}- ${box === " " || box === "x" ? `[${box}]` : `\\[${box}]`} ${inline(action.text, inner)}`);
    const attribute = (name: string, value: string | number | undefined | null) => {
      if (value !== undefined && value !== null)
        lines.push(`${inner}- **${name}:** ${inline(String(value), `${inner}  `)}`);
    };
    if (action.group !== over) attribute("Group", action.group);
    attribute("Due", writtenDue(action, due));
    attribute("Links", action.links?.join(" "));
    attribute("Evidence", action.evidence);
    attribute("Note", action.note);
    for (const [name, value] of Object.entries(action.own ?? {}))
      lines.push(`${inner}- ${ownLabel(name)} ${ownWords(value, `${inner}  `)}`);
    for (const child of [...action.children].reverse()) stack.push({ action: child, indent: inner, over: undefined });
  }
  return lines;
}

/** Notes of several lines, such as code, stand in fences as they are. */
function noteBlocks(notes: readonly string[]): readonly string[] {
  return notes.map((note) => {
    if (!/[\n\t]|^\s|\s$|\s\s/.test(note)) return inline(note);
    const ticks = Math.max(2, ...(note.match(/`+/g) ?? []).map((run) => run.length)) + 1;
    return `${"`".repeat(ticks)}\n${note}\n${"`".repeat(ticks)}`;
  });
}

function bullets(entries: readonly string[]): string {
  return entries.map((entry) => `- ${inline(entry, "  ")}`).join("\n");
}

function table(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(header),
    line(header.map(() => "---")),
    ...rows.map((row) => line(row.map((cell) => (cell === null ? "" : inRow(String(cell)))))),
  ].join("\n");
}

/** A heading ends with its line, and the number signs at its end are no part of it unless they are escaped. */
function heading(level: number, text: string, before = ""): string {
  return `${"#".repeat(level)} ${before}${inRow(text).replace(/(^|[^\\#])(#+)$/, "$1\\$2")}`;
}

/** For a place that has one line of the source alone. */
function inRow(text: string): string {
  return inline(text).replace(/\\\n/g, "<br>");
}

/** A web address that GFM links as it stands. */
const plainAddress = /(?<=^|\s)(https?:\/\/[A-Za-z0-9][A-Za-z0-9./?=%#+:_-]*[A-Za-z0-9/])(?=\s|$)/;

/** White space that Markdown would lose: all but single spaces between words. */
const fragileSpace = /[^\S ]|(?<=^|\s) | (?=$)/g;

/** Text as Markdown that means just this text; line ends become hard breaks. */
function inline(text: string, indent = ""): string {
  return text
    .split("\n")
    .map((line) =>
      line
        .split(plainAddress)
        .map((part, i) => (i % 2 === 1 ? part : escaped(part)))
        .join("")
        .replace(/^(\s*)([#+=-])/, "$1\\$2")
        .replace(/^(\s*\d{1,9})([.)])/, "$1\\$2")
        .replace(fragileSpace, (space) => `&#${space.charCodeAt(0)};`),
    )
    .join(`\\\n${indent}`);
}

/** Marks lose their meaning, and so do addresses that GFM would cut differently. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&@]/g, "\\$&")
    .replace(/(https?):/gi, "$1\\:")
    .replace(/(www)\./gi, "$1\\.");
}
