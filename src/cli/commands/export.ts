import { createFlows } from "../../flows/createFlows";
import { exportRoadmap } from "../../flows/exportRoadmap";
import { withExcel } from "../excel";
import { Failure } from "../failure";
import { readOptions } from "../options";
import { saveFile, saveTarget } from "../saveFile";
import { tell } from "../tell";
import type { Terminal } from "../terminal";
import { together } from "../together";
import { workbookFile } from "../workbookFile";

/** `trajectory export PLAN.xlsx [--out FILE.md]` */
export async function exportPlan(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("export", words, { texts: ["out"], files: { min: 1, max: 1, what: "PLAN.xlsx" } });
  const [file = ""] = options.files;
  const out = options.text("out");
  const [workbook, target] = await together(
    () => workbookFile(file),
    () => (out === undefined ? undefined : saveTarget(out, "document")),
  );
  await withExcel(
    async () => {
      const read = await exportRoadmap();
      if (!read.ok) throw new Failure(read.problems.map(({ message }) => `${file}: ${message}`).join("\n"));
      tell(read.problems, terminal);
      if (target === undefined) terminal.out(read.value);
      else {
        await saveFile(target, new TextEncoder().encode(read.value));
        terminal.out(`Saved ${target}.\n`);
      }
    },
    createFlows(),
    workbook,
  );
}
