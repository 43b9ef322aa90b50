import type { WriteReport } from "../career/sheet";
import type { Flows } from "../flows/flows";
import type { ProjectWorkbookOptions } from "../flows/projectWorkbook";
import { runCommand } from "./runCommand";

/**
 * Hands the buttons of the ribbon to Office, under the names the manifest gives them: the pane's flows, without opening it.
 *
 * @param registerFunctions hands the custom functions to Excel, for Repair
 */
export function registerCommands(flows: Flows, registerFunctions: () => void): void {
  const results = async (options: ProjectWorkbookOptions) =>
    (await import("../flows/projectWorkbook")).projectWorkbook(flows, options);
  const buttons: Readonly<Record<string, () => Promise<WriteReport>>> = {
    writeExamplePlan: async () => (await import("../flows/writeExamplePlan")).writeExamplePlan(flows),
    runProjection: () => results({ activate: "Projection", figures: "live" }),
    compareScenarios: () => results({ activate: "Comparison", figures: "live" }),
    freezeResults: () => results({ activate: "Projection", figures: "values" }),
    repairFunctions: async () => (await import("../flows/repairFunctions")).repairFunctions(registerFunctions),
  };
  for (const [name, flow] of Object.entries(buttons)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void runCommand(event, flow));
  }
}
