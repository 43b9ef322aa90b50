import type { Roadmap } from "../career/roadmap";
import type { Flows, RoadmapSource } from "../flows/flows";
import { Failure } from "./failure";
import { readInput } from "./readInput";
import { tell } from "./tell";
import type { Terminal } from "./terminal";

/** A roadmap document, problems told. @throws Failure where nothing of it could be understood */
export async function roadmapFile(file: string, flows: Flows, terminal: Terminal): Promise<Roadmap> {
  const content = await readInput(file, "a roadmap in Markdown");
  return understood({ name: file, content }, flows, terminal);
}

export async function understood(source: RoadmapSource, flows: Flows, terminal: Terminal): Promise<Roadmap> {
  const roadmap = await flows.parseRoadmap(source);
  if (isEmpty(roadmap)) {
    const errors = roadmap.problems.filter(({ severity }) => severity === "error");
    throw new Failure(
      errors.length > 0
        ? errors.map(({ message }) => located(source.name, message)).join("\n")
        : `${source.name}: nothing was found in it. Give a roadmap in Markdown, with phases as headings.`,
    );
  }
  tell(roadmap.problems, terminal);
  return roadmap;
}

/** A sentence that names the file already needs it no second time. */
function located(name: string, message: string): string {
  return message.startsWith(name) ? message : `${name}: ${message}`;
}

function isEmpty({ phases, sections, paths, ladders }: Roadmap): boolean {
  return [phases, sections, paths, ladders].every((list) => list.length === 0);
}
