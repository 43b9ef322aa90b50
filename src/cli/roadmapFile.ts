import type { Roadmap } from "../career/roadmap";
import type { Flows, RoadmapSource } from "../flows/flows";
import { Failure } from "./failure";
import { nameOf, readInput } from "./readInput";
import { tell } from "./tell";
import type { Terminal } from "./terminal";

/** A roadmap document, problems told. @throws Failure where nothing of it could be understood */
export async function roadmapFile(file: string, flows: Flows, terminal: Terminal): Promise<Roadmap> {
  const content = await readInput(file, "a roadmap in Markdown");
  if (isJson(content)) {
    throw new Failure(
      `${nameOf(file)} is JSON: give a roadmap in Markdown. Scenarios go behind --scenarios, or to simulate.`,
    );
  }
  return understood({ name: nameOf(file), content }, flows, terminal);
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

function isJson(content: Uint8Array): boolean {
  const text = new TextDecoder().decode(content).trim();
  if (!/^[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    // A document that begins with a bracket, such as a link.
    return false;
  }
}

/** A sentence that names the file already needs it no second time. */
function located(name: string, message: string): string {
  return message.startsWith(name) ? message : `${name}: ${message}`;
}

function isEmpty({ phases, sections, paths, ladders }: Roadmap): boolean {
  return [phases, sections, paths, ladders].every((list) => list.length === 0);
}
