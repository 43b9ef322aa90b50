import { createFlows } from "../../flows/createFlows";
import { withExcel } from "../excel";
import { readOptions } from "../options";
import { phasesText } from "../phasesText";
import { roadmapFile } from "../roadmapFile";
import type { Terminal } from "../terminal";
import { isWorkbook, roadmapInSheets, workbookFile } from "../workbookFile";

/** `trajectory import FILE [--json]`: a document, or the plan in a saved workbook */
export async function importRoadmap(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions("import", words, { flags: ["json"], files: { min: 1, max: 1, what: "FILE" } });
  const [file = ""] = options.files;
  const flows = createFlows();
  const roadmap = isWorkbook(file)
    ? await withExcel(() => roadmapInSheets(file, terminal), flows, (await workbookFile(file)).workbook)
    : await roadmapFile(file, flows, terminal);
  if (options.flag("json")) {
    terminal.out(`${JSON.stringify(roadmap, null, 2)}\n`);
    return;
  }
  const { title, phases, sections, paths, ladders } = roadmap;
  const start = roadmap.startDate?.slice(0, 7) ?? "2026-01";
  terminal.out(`${title}\n\n`);
  terminal.out(phases.length === 0 ? "  No phases were found.\n" : `${phasesText(roadmap, start)}\n`);
  terminal.out(
    `\n  Besides: ${count(sections, "section")}, ${count(paths, "pay path")}, ${count(ladders, "ladder")}.\n`,
  );
}

function count(list: readonly unknown[], noun: string): string {
  return `${list.length} ${noun}${list.length === 1 ? "" : "s"}`;
}
