import type { Action } from "../../career/roadmap";
import type { TextLine } from "../document/document";
import type { Reader, Under } from "./bodyFields";

/** A line as an action with nothing under it, in the group it stands in; a line that is only a link is called by its address. */
export function lineAction(line: TextLine, reader: Reader, under: Under): Action {
  return {
    text: line.text === "" ? (line.links[0] ?? "") : line.text,
    done: false,
    dueMonth: reader.due(line.text),
    children: [],
    ...(under.group === undefined || under.group === "" ? {} : { group: under.group }),
    ...(line.links.length > 0 ? { links: line.links } : {}),
  };
}
