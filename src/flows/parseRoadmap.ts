import type { Roadmap } from "../career/roadmap";
import { parseRoadmap as parse } from "../roadmap/parseRoadmap";
import type { RoadmapSource } from "./flows";

/** Characters or bytes that are read in less than a frame or two, so that no worker is worth its start. */
const shortDocument = 50_000;

/**
 * Understands a document; see `Flows.parseRoadmap`. A long one is read in a worker of its own, so that the pane goes on answering
 * meanwhile; where there are no workers, or this one does not run, this thread reads it.
 */
export async function parseRoadmap(source: RoadmapSource): Promise<Roadmap> {
  const isLong = source.content.length > shortDocument && typeof Worker !== "undefined";
  return (isLong ? await parseAway(source) : undefined) ?? parse(source.content, source.name);
}

/** Undefined where the worker could not be loaded, or broke. */
function parseAway(source: RoadmapSource): Promise<Roadmap | undefined> {
  const worker = new Worker(new URL("./parsingWorker.ts", import.meta.url));
  return new Promise<Roadmap | undefined>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Roadmap>) => resolve(data);
    worker.onerror = () => resolve(undefined);
    worker.postMessage(source);
  }).finally(() => worker.terminate());
}
