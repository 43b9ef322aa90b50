/** Rows that name their parent → a tree of actions. */
import type { Action } from "../../../career/roadmap";
import { statuses } from "../tables";
import type { Row } from "./tableRows";

/** An action whose children are still to come. */
export interface Branch {
  readonly action: Omit<Action, "children">;
  readonly children: Branch[];
}

/** Under its parent where that stands above it; otherwise at the top. */
export function place(branch: Branch, row: Row, known: Map<string, Branch>, top: () => Branch[]): void {
  const parent = row.text("Parent");
  const above = parent === "" ? undefined : known.get(parent);
  if (above) above.children.push(branch);
  else top().push(branch);
  const id = row.text("Id");
  if (id !== "") known.set(id, branch);
}

/** The action with all that was put under it. */
export function grow(branch: Branch): Action {
  return { ...branch.action, children: branch.children.map(grow) };
}

/** Status, group, links, evidence, notes and own columns of a row. */
export function marks(row: Row): Omit<Action, "text" | "dueMonth" | "children"> {
  const status = statuses.find((one) => one.toLowerCase() === row.text("Status").toLowerCase()) ?? "Not started";
  const group = row.text("Group");
  const evidence = row.text("Evidence");
  const note = row.text("Notes");
  const links = row
    .text("Link")
    .split(/\s+/)
    .filter((link) => link !== "");
  return {
    done: status === "Done",
    ...(status === "In progress" ? { inProgress: true } : {}),
    ...(status === "Skipped" ? { skipped: true } : {}),
    ...(group === "" ? {} : { group }),
    ...(links.length === 0 ? {} : { links }),
    ...(evidence === "" ? {} : { evidence }),
    ...(note === "" ? {} : { note }),
    ...row.own,
  };
}
