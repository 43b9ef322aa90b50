/** What a person can do with a roadmap. Each calls a flow and tells the pane how it went; none throws. */
import type { Flows, PlanWords, RoadmapSource } from "../../flows/flows";
import { answersOf, type PlanDraft } from "../state/planDraft";
import type { Dispatch } from "../state/paneState";
import { confirmedRoadmap, holdsNothing, type UnderstoodRoadmap } from "../state/roadmapState";
import { messageOf } from "../../flows/messageOf";
import { write } from "./write";

export interface ReadOptions {
  /** The month to start in where the document names none, `YYYY-MM`. */
  readonly thisMonth: string;
}

export async function readRoadmap(
  flows: Flows,
  dispatch: Dispatch,
  source: RoadmapSource,
  { thisMonth }: ReadOptions,
): Promise<void> {
  const { name, content } = source;
  dispatch({ type: "roadmap/reading", name });
  try {
    const roadmap = await flows.parseRoadmap(source);
    const refused = roadmap.problems.find(({ severity }) => severity === "error");
    if (refused && holdsNothing(roadmap)) {
      dispatch({ type: "roadmap/failed", name, message: refused.message });
      return;
    }
    const usualStart = await startInSheets(flows, dispatch, thisMonth);
    dispatch({ type: "roadmap/understood", name, source: textOf(content), roadmap, thisMonth: usualStart });
  } catch (error) {
    dispatch({ type: "roadmap/failed", name, message: messageOf(error) });
  }
}

/** Makes a plan of what was filled in, or shows what is wrong with it. */
export async function makePlan(
  flows: Flows,
  dispatch: Dispatch,
  draft: PlanDraft,
  { words, thisMonth }: ReadOptions & { readonly words: PlanWords },
): Promise<void> {
  try {
    const made = await flows.makePlan(answersOf(draft), words);
    if (!made.ok) return dispatch({ type: "roadmap/planned", draft, problems: made.problems });
    const { value: roadmap } = made;
    const start = await startInSheets(flows, dispatch, thisMonth);
    dispatch({ type: "roadmap/understood", name: roadmap.title, source: null, roadmap, thisMonth: start });
  } catch (error) {
    dispatch({ type: "roadmap/planned", draft, problems: [{ severity: "error", message: messageOf(error) }] });
  }
}

/** Opens the plan that already stands in the workbook, so that a colleague sees what the author saw. */
export async function openWorkbookPlan(
  flows: Flows,
  dispatch: Dispatch,
  { name, thisMonth }: ReadOptions & { readonly name: string },
): Promise<void> {
  try {
    const exported = await flows.exportRoadmap();
    if (!exported.ok) return;
    const roadmap = await flows.parseRoadmap({ name, content: exported.value });
    const start = await startInSheets(flows, dispatch, thisMonth);
    dispatch({ type: "roadmap/understood", name, source: exported.value, roadmap, thisMonth: start });
  } catch (error) {
    dispatch({ type: "roadmap/failed", name, message: messageOf(error) });
  }
}

/** Asks what writing would change where a plan stands in the sheets already; writes at once where there is none. */
export async function proposeWrite(flows: Flows, dispatch: Dispatch, understood: UnderstoodRoadmap): Promise<void> {
  dispatch({ type: "roadmap/writeChanged", write: { kind: "busy" } });
  try {
    const preview = await flows.previewWrite(confirmedRoadmap(understood), { start: understood.start });
    if (preview === null) await writeRoadmap(flows, dispatch, understood);
    else dispatch({ type: "roadmap/previewed", preview });
  } catch (error) {
    dispatch({ type: "roadmap/writeChanged", write: { kind: "failed", message: messageOf(error) } });
  }
}

export function writeRoadmap(flows: Flows, dispatch: Dispatch, understood: UnderstoodRoadmap): Promise<void> {
  return write(
    () => flows.writeRoadmap(confirmedRoadmap(understood), { start: understood.start }),
    (work) => dispatch({ type: "roadmap/writeChanged", write: work }),
  );
}

/** A plan that stands in the sheets keeps its first month, unless a document names another. */
async function startInSheets(flows: Flows, dispatch: Dispatch, thisMonth: string): Promise<string> {
  try {
    return (await flows.planStart()) ?? thisMonth;
  } catch (error) {
    dispatch({ type: "pane/noticed", sentences: [messageOf(error)] });
    return thisMonth;
  }
}

/** UTF-8 bytes as text; null for other encodings, which only the parser can tell apart. */
function textOf(content: string | Uint8Array): string | null {
  if (typeof content === "string") return content;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
