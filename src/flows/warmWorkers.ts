import { warmUp } from "../projection/warmUp";
import { pagePool } from "./pagePool";
import { exampleScenarios } from "./presets";

/** Starts the page's workers and runs the example in them for a moment, before anybody waits for a projection. */
export async function warmWorkers(): Promise<void> {
  const pool = pagePool();
  if (pool) await warmUp(exampleScenarios(), pool);
}
