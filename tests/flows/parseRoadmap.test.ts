import { afterEach, expect, test, vi } from "vitest";
import { parseRoadmap } from "../../src/flows/parseRoadmap";
import { parseRoadmap as parse } from "../../src/roadmap/parseRoadmap";

const short = "# Plan\n\n## Phase 1: Learn (Months 1-3)\n\n- read\n";
const long = short + "- read some more\n".repeat(5000);

afterEach(() => vi.unstubAllGlobals());

test("a long document is read in a worker, a short one in this thread", async () => {
  const workers = stubWorker(({ content, name }) => ({ data: parse(content, name) }));
  expect(await parseRoadmap({ name: "long.md", content: long })).toEqual(parse(long, "long.md"));
  expect(workers).toMatchObject([{ asked: "long.md", stopped: true }]);
  await parseRoadmap({ name: "short.md", content: short });
  expect(workers).toHaveLength(1);
});

test("where the worker does not run, this thread reads it", async () => {
  const workers = stubWorker(() => undefined);
  expect(await parseRoadmap({ name: "long.md", content: long })).toEqual(parse(long, "long.md"));
  expect(workers).toMatchObject([{ stopped: true }]);
});

interface Asked {
  readonly name: string;
  readonly content: string;
}

/** Workers that answer so, or break where there is no answer; the list tells of each that was started. */
function stubWorker(answer: (asked: Asked) => { readonly data: unknown } | undefined): readonly object[] {
  const started: { asked?: string; stopped: boolean }[] = [];
  class StubWorker {
    onmessage: ((event: { readonly data: unknown }) => void) | null = null;
    onerror: (() => void) | null = null;
    private readonly log: { asked?: string; stopped: boolean } = { stopped: false };

    constructor() {
      started.push(this.log);
    }

    postMessage(asked: Asked): void {
      this.log.asked = asked.name;
      const event = answer(asked);
      queueMicrotask(() => (event ? this.onmessage?.(event) : this.onerror?.()));
    }

    terminate(): void {
      this.log.stopped = true;
    }
  }
  vi.stubGlobal("Worker", StubWorker);
  return started;
}
