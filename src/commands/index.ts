/** The buttons of the ribbon, under the names the manifest gives them: the flows of the pane, without opening it. */
import type { WriteReport } from "../career/sheet";
import { createFlows } from "../flows/createFlows";
import type { ProjectWorkbookOptions } from "../flows/projectWorkbook";
import { runCommand } from "./runCommand";

const flows = createFlows();

const buttons: Readonly<Record<string, () => Promise<WriteReport>>> = {
  writeExamplePlan: async () => (await import("../flows/writeExamplePlan")).writeExamplePlan(flows),
  runProjection: () => results({ activate: "Projection", figures: "live" }),
  compareScenarios: () => results({ activate: "Comparison", figures: "live" }),
  freezeResults: () => results({ activate: "Projection", figures: "values" }),
  repairFunctions: async () => (await import("../flows/repairFunctions")).repairFunctions(),
};

async function results(options: ProjectWorkbookOptions): Promise<WriteReport> {
  return (await import("../flows/projectWorkbook")).projectWorkbook(flows, options);
}

void Office.onReady(() => {
  for (const [name, flow] of Object.entries(buttons)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => runCommand(event, flow));
  }
});
