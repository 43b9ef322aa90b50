import type { Action } from "../../career/roadmap";
import type { ListItem } from "./document";

/** How far an item's box says it is. */
export function marksOf(item: ListItem): Pick<Action, "done" | "inProgress" | "skipped"> {
  return {
    done: item.checked === true,
    ...(item.inProgress ? { inProgress: true } : {}),
    ...(item.skipped === true ? { skipped: true } : {}),
  };
}
