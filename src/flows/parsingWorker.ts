/** The worker that reads one long document: `new Worker(new URL("./parsingWorker.ts", import.meta.url))`. */
import type { Roadmap } from "../career/roadmap";
import { parseRoadmap } from "../roadmap/parseRoadmap";
import type { RoadmapSource } from "./flows";

interface WorkerScope {
  onmessage: ((event: MessageEvent<RoadmapSource>) => void) | null;
  postMessage(roadmap: Roadmap): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { content, name } }) => scope.postMessage(parseRoadmap(content, name));
