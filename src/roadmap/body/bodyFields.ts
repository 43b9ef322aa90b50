/** The fields of a phase, and how a text under a label comes into one of them. */
import type { Action, Deliverable } from "../../career/roadmap";
import { emptyCell } from "../labels/emptyCell";
import { isOutput, labelOf } from "../labels/labelOf";
import type { LabelKind } from "../languages/language";
import type { DueMonth } from "./dueMonth";
import type { LooseLine } from "./looseLines";

/** What a phase says, by field. */
export interface Body {
  readonly goals: string[];
  readonly actions: Action[];
  readonly deliverables: Deliverable[];
  readonly failureModes: string[];
  readonly rules: string[];
  readonly notes: string[];
}

/** The body that is being filled, and what its readers need to know of the phase. */
export interface Reader {
  readonly body: Body;
  /** Listed under "Outputs", not yet known whether deliverables or notes. */
  readonly outputs: (Deliverable & { readonly label: string })[];
  /** Plain lines that no label claims: notes beside actions, and what is to do where the phase has none. */
  readonly loose: LooseLine[];
  readonly due: DueMonth;
  readonly printedTime: string;
}

/** What stands over a list or line: the label or group it belongs to. */
export interface Under {
  readonly kind?: LabelKind;
  readonly label?: string;
  readonly group?: string;
  /** The line that introduces the next list ("Read the following:"). */
  readonly intro?: string;
}

type Field = "goals" | "actions" | "deliverables" | "failureModes" | "rules" | "notes";

/** Where the words under a label go. */
const fields: Readonly<Record<LabelKind, Field>> = {
  goals: "goals",
  objective: "goals",
  actions: "actions",
  deliverables: "deliverables",
  endState: "deliverables",
  failureModes: "failureModes",
  rules: "rules",
  notes: "notes",
  time: "notes",
  title: "notes",
  status: "notes",
  startDate: "notes",
};

/** Without a label, list items are actions. */
export function fieldOf(kind: LabelKind | undefined): Field {
  return kind === undefined ? "actions" : fields[kind];
}

/** Labels of times, states and titles describe; the others hold what a phase says. */
export function isField(kind: LabelKind): boolean {
  return kind !== "time" && kind !== "status" && kind !== "title";
}

/** Puts a text where its label belongs; without a label it is an action. Empty cells are left out. */
export function addTo(reader: Reader, kind: LabelKind | undefined, text: string, label?: string): void {
  const { body } = reader;
  const field = fieldOf(kind);
  const words = text.trim();
  if (words === "" || emptyCell(words)) return;
  if (field === "actions") body.actions.push({ text: words, done: false, dueMonth: reader.due(words), children: [] });
  else if (field === "deliverables") {
    const dueMonth = reader.due(words) ?? (label === undefined ? null : reader.due(label));
    if (label !== undefined && isOutput(label))
      reader.outputs.push({ text: words, dueMonth, label: label.replace(/[:：\s]+$/u, "") });
    else body.deliverables.push({ text: words, dueMonth });
  } else if (field === "notes")
    body.notes.push(
      label === undefined || label === "" || labelOf(label) === null
        ? words
        : `${label.replace(/[:：\s]+$/u, "")}: ${words}`,
    );
  else body[field].push(words);
}
