import { generateMetadata } from "../../src/deploy/functionsMetadata.mjs";
import { project } from "../../src/flows/project";
import { registerFunctions } from "../../src/functions/registerFunctions";
import { type NodeExcel, type NodeHostOptions, startHost } from "../../src/host/node/startHost";

const metadata = await generateMetadata();

/** An embedded Excel with the functions of the add-in in it; simulations run in this thread. */
export async function startWithFunctions(options?: NodeHostOptions): Promise<NodeExcel> {
  const excel = await startHost(options);
  excel.registerFunctions(metadata, "CAREER");
  registerFunctions({ project });
  return excel;
}
