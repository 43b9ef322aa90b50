import type { Flows } from "../flows/flows";
import { registerFunctions } from "../functions/registerFunctions";
import { type NodeExcel, startHost } from "../host/node/startHost";
import { functionsMetadata } from "./functionsMetadata";

/** Starts the embedded Excel with the add-in's functions in it, and ends it afterwards. */
export async function withExcel<T>(use: (excel: NodeExcel) => Promise<T>, flows: Flows): Promise<T> {
  const excel = await startHost();
  try {
    excel.registerFunctions(await functionsMetadata(), "CAREER");
    registerFunctions(flows);
    return await use(excel);
  } finally {
    excel.dispose();
  }
}
