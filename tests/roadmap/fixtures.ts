import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Fixture {
  readonly name: string;
  readonly markdown: Uint8Array;
  readonly expected: unknown;
}

const folder = join(import.meta.dirname, "..", "fixtures", "roadmaps");

/** Every folder of tests/fixtures/roadmaps: a document and what must come out of it. */
export function fixtures(): readonly Fixture[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      markdown: new Uint8Array(readFileSync(join(folder, name, "roadmap.md"))),
      expected: JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as unknown,
    }));
}
