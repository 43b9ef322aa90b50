/** Registers the buttons of the ribbon when the page of the shared runtime loads. */
import { createFlows } from "../flows/createFlows";
import { registerCommands } from "./registerCommands";

void Office.onReady(() => registerCommands(createFlows()));
