/** Registers the buttons of the ribbon when the page of the shared runtime loads. */
import { createFlows } from "../flows/createFlows";
import { registerFunctions } from "../functions/registerFunctions";
import { registerCommands } from "./registerCommands";

void Office.onReady(() => {
  const flows = createFlows();
  registerCommands(flows, () => registerFunctions(flows));
});
