import { describe, expect, test } from "vitest";
import {
  confirmedRoadmap,
  noRoadmap,
  reduceRoadmap,
  type RoadmapEvent,
  type RoadmapState,
  type UnderstoodRoadmap,
} from "../../src/taskpane/state/roadmapState";
import { roadmap } from "./samples";

const understood: RoadmapEvent = {
  type: "roadmap/understood",
  name: "plan.md",
  source: "text",
  roadmap,
  thisMonth: "2026-11",
};

function after(...events: readonly RoadmapEvent[]): RoadmapState {
  return events.reduce(reduceRoadmap, noRoadmap);
}

function open(...events: readonly RoadmapEvent[]): UnderstoodRoadmap {
  const state = after(understood, ...events);
  if (state.kind !== "understood") throw new Error(`the roadmap is ${state.kind}`);
  return state;
}

describe("a roadmap that was understood", () => {
  test("starts in the month the document names", () => expect(open().start).toBe("2026-03"));

  test("starts this month where the document names none", () => {
    const undated = { ...understood, roadmap: { ...roadmap, startDate: null } };
    expect(after(undated)).toMatchObject({ start: "2026-11" });
  });

  test("starts in the month of a full date", () => {
    const dated = { ...understood, roadmap: { ...roadmap, startDate: "2025-10-15" } };
    expect(after(dated)).toMatchObject({ start: "2025-10" });
  });

  test("offers one pay event for each phase that expects one", () => {
    expect(open().payEvents).toEqual([{ phase: 1, confirmed: true, event: { kind: "promotion", month: 24 } }]);
  });

  test("counts a pay event as the person has changed it", () => {
    const event = { kind: "move", month: 20, raise: 0.25, chance: 0.7 } as const;
    const state = open({ type: "roadmap/payEventChanged", choice: { phase: 1, confirmed: true, event } });
    expect(confirmedRoadmap(state).phases.map((phase) => phase.payEvent)).toEqual([null, event]);
  });

  test("counts no pay event that was not confirmed", () => {
    const event = { kind: "promotion", month: 24 } as const;
    const state = open({ type: "roadmap/payEventChanged", choice: { phase: 1, confirmed: false, event } });
    expect(confirmedRoadmap(state).phases.map((phase) => phase.payEvent)).toEqual([null, null]);
  });

  test("forgets the report of a write once something has changed", () => {
    const report = { written: ["Roadmap"], kept: [], problems: [] };
    const done: RoadmapEvent = { type: "roadmap/writeChanged", write: { kind: "done", report } };
    expect(open(done).write.kind).toBe("done");
    expect(open(done, { type: "roadmap/startChanged", start: "2027-01" })).toMatchObject({
      start: "2027-01",
      write: { kind: "idle" },
    });
  });
});

test("a report that comes after the roadmap was closed is dropped", () => {
  const late: RoadmapEvent = { type: "roadmap/writeChanged", write: { kind: "failed", message: "too late" } };
  expect(after(understood, { type: "roadmap/closed" }, late)).toEqual(noRoadmap);
});

test("a document that cannot be read says so under its name", () => {
  const events: RoadmapEvent[] = [
    { type: "roadmap/reading", name: "plan.md" },
    { type: "roadmap/failed", name: "plan.md", message: "It is a picture." },
  ];
  expect(after(...events)).toEqual({ kind: "failed", name: "plan.md", message: "It is a picture." });
});
