/** Registers the functions when the page of the shared runtime loads. */
import { createFlows } from "../flows/createFlows";
import { registerFunctions } from "./registerFunctions";

registerFunctions(createFlows());
