import type { Roadmap } from "../career/roadmap";
import { parseRoadmap as parse } from "../roadmap/parseRoadmap";
import type { RoadmapSource } from "./flows";

/** Understands a document; see `Flows.parseRoadmap`. */
export function parseRoadmap({ name, content }: RoadmapSource): Roadmap {
  return parse(content, name);
}
