/** The plan's tables, with all that a person has changed in them, → a roadmap. */
import type { Problem, Result } from "../career/problem";
import type { Roadmap } from "../career/roadmap";
import type { TableValues } from "../career/sheet";
import { readActions } from "./sheets/back/readActionTable";
import { ownBesideNotes, readSections } from "./sheets/back/readNoteTable";
import { readLadders, readPaths } from "./sheets/back/readPayTables";
import { endsByPhase, readPhases } from "./sheets/back/readPhaseTable";
import { readReviews } from "./sheets/back/readReviewTable";
import { nowhere, rowsOf } from "./sheets/back/tableRows";
import { wholeTexts } from "./sheets/longTexts";
import { readOwnColumns } from "./sheets/ownColumns";
import { planStartOf } from "./sheets/planStartOf";
import { tableNames } from "./sheets/tables";

/**
 * Months come from the dates where a person has typed one, otherwise from the month columns. A value that cannot be used is told with
 * its table and row; fails only where there is no table of phases or notes at all.
 */
export function readRoadmapSheets(saved: readonly TableValues[]): Result<Roadmap> {
  const { tables, problems: apart } = wholeTexts(saved);
  const problems: Problem[] = [...apart];
  const rows = (name: string) =>
    rowsOf(
      tables.find((table) => table.name.toUpperCase() === name.toUpperCase()),
      problems,
    );
  if (
    !tables.some((table) =>
      [tableNames.phases, tableNames.notes].some((name) => name.toUpperCase() === table.name.toUpperCase()),
    )
  )
    return {
      ok: false,
      problems: [
        {
          severity: "error",
          message: `No table ${tableNames.phases} was found; write a roadmap into this workbook first.`,
        },
      ],
    };
  const about = new Map(rows(tableNames.about).map((row) => [row.text("Fact").toLowerCase(), row.text("Value")]));
  const fact = (name: string) => {
    const value = about.get(name) ?? "";
    return value === "" ? null : value;
  };
  const planStart = planStartOf(tables);
  const noteRows = rows(tableNames.notes);
  const actions = readActions(rows(tableNames.actions), planStart, endsByPhase(rows(tableNames.phases)));
  const phases = readPhases(rows(tableNames.phases), actions, noteRows, planStart);
  const orphans = [...actions.keys()].filter((number) => !phases.some((phase) => phase.number === number));
  for (const number of orphans)
    problems.push({
      severity: "warning",
      message: `${tableNames.actions}: no phase has the number ${number ?? "(empty)"}; its actions were put under "Other actions".`,
    });
  const other = orphans.flatMap((number) => actions.get(number) ?? []);
  const sections = readSections(noteRows);
  problems.push(...ownBesideNotes(noteRows));
  return {
    ok: true,
    value: {
      title: fact("title") ?? "Roadmap",
      objective: fact("objective"),
      endState: fact("end state"),
      startDate: fact("stated start"),
      horizonMonths: numberOrNull(fact("stated horizon in months")),
      currency: fact("currency"),
      phases,
      sections:
        other.length === 0
          ? sections
          : [...sections, { title: "Other actions", actions: other, notes: [], lines: nowhere }],
      paths: readPaths(rows(tableNames.pay)),
      ladders: readLadders(rows(tableNames.ladder)),
      ...readReviews(rows(tableNames.reviews), planStart),
      ...readOwnColumns(tables),
      problems: [],
    },
    problems,
  };
}

function numberOrNull(text: string | null): number | null {
  const number = Number(text ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
}
