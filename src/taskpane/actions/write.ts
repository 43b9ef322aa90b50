/** Runs one write to the workbook and reports each step of it. */
import type { WriteReport } from "../../flows/flows";
import type { Work } from "../state/work";
import { messageOf } from "../../flows/messageOf";

export async function write(flow: () => Promise<WriteReport>, report: (work: Work) => void): Promise<void> {
  report({ kind: "busy" });
  try {
    report({ kind: "done", report: await flow() });
  } catch (error) {
    report({ kind: "failed", message: messageOf(error) });
  }
}
