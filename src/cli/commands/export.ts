import { createFlows } from "../../flows/createFlows";
import { exportRoadmap } from "../../flows/exportRoadmap";
import { withExcel } from "../excel";
import { readOptions } from "../options";
import { piped } from "../readInput";
import { saveFile, saveTarget } from "../saveFile";
import type { Terminal } from "../terminal";
import { together } from "../together";
import { valueOf } from "../valueOf";
import { workbookFile } from "../workbookFile";

/** `trajectory export PLAN.xlsx [--out FILE.md]` */
export async function exportPlan(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("export", words, { texts: ["out"], files: { min: 1, max: 1, what: "PLAN.xlsx" } });
  const [file = ""] = options.files;
  const out = options.text("out");
  const [{ workbook }, target] = await together(
    () => workbookFile(file),
    () => (out === undefined || out === piped ? undefined : saveTarget(out, "document")),
  );
  await withExcel(
    async () => {
      const markdown = valueOf(file, await exportRoadmap(), terminal);
      if (target === undefined) return terminal.out(markdown);
      await saveFile(target, new TextEncoder().encode(markdown));
      terminal.out(`Saved ${target}.\n`);
    },
    createFlows(),
    workbook,
  );
}
