import type { Flows } from "../../flows/flows";
import { messageOf } from "../../flows/messageOf";

export type Exported =
  { readonly ok: true; readonly markdown: string } | { readonly ok: false; readonly message: string };

/** Markdown of the plan in the sheets, or in one text why there is none. */
export async function exportMarkdown(flows: Flows): Promise<Exported> {
  try {
    const result = await flows.exportRoadmap();
    if (result.ok) return { ok: true, markdown: result.value };
    return { ok: false, message: result.problems.map((problem) => problem.message).join(" ") };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}
