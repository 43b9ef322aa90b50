import type { WriteReport } from "../career/sheet";
import { messageOf } from "../flows/messageOf";
import { showNotice } from "./showNotice";

/** Runs a button's flow and tells the person what went wrong; Excel is always told that the button has done its work. */
export async function runCommand(
  event: Pick<Office.AddinCommands.Event, "completed">,
  flow: () => Promise<WriteReport>,
): Promise<void> {
  try {
    const { problems } = await flow();
    const told = problems.filter(({ severity }) => severity !== "note");
    if (told.length > 0) await showNotice(told.map(({ message }) => message));
  } catch (error) {
    await showNotice([messageOf(error)]);
  } finally {
    event.completed();
  }
}
