import type { WriteReport } from "../career/sheet";
import { DEFAULT_SEED, DEFAULT_TRIALS } from "../projection/readRunOptions";
import example from "../../assets/roadmaps/junior-to-senior-24-months.md";
import type { Flows } from "./flows";
import { scenariosFor } from "./presets";
import { writePlan } from "./writePlan";

/** First month of the example; a person moves the whole plan by changing one cell. */
const exampleStart = "2026-01";

/** Writes the example roadmap, the built-in scenarios and their projection. */
export async function writeExamplePlan(flows: Flows): Promise<WriteReport> {
  const roadmap = await flows.parseRoadmap({ name: "example.md", content: example });
  const scenarios = scenariosFor(roadmap);
  const projection = await flows.project(scenarios, { trials: DEFAULT_TRIALS, seed: DEFAULT_SEED });
  return writePlan({ roadmap, start: exampleStart, scenarios, projection });
}
