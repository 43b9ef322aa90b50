/** The buttons of the ribbon, under the names the manifest gives them: the flows of the pane, without opening it. */
import { createFlows } from "../flows/createFlows";
import { runCommand } from "./runCommand";

const flows = createFlows();

void Office.onReady(() => {
  Office.actions.associate("writeExamplePlan", (event: Office.AddinCommands.Event) =>
    runCommand(event, async () => (await import("../flows/writeExamplePlan")).writeExamplePlan(flows)),
  );
  Office.actions.associate("runProjection", (event: Office.AddinCommands.Event) =>
    runCommand(event, async () => (await import("../flows/projectWorkbook")).projectWorkbook(flows, "Projection")),
  );
  Office.actions.associate("compareScenarios", (event: Office.AddinCommands.Event) =>
    runCommand(event, async () => (await import("../flows/projectWorkbook")).projectWorkbook(flows, "Comparison")),
  );
});
