import type { Result } from "../career/problem";
import { writeMarkdown } from "../roadmap/own/writeMarkdown";
import { readRoadmap } from "./readRoadmap";

/** Markdown of the plan in the sheets; see `Flows.exportRoadmap`. */
export async function exportRoadmap(): Promise<Result<string>> {
  const read = await readRoadmap();
  return read.ok ? { ...read, value: writeMarkdown(read.value) } : read;
}
