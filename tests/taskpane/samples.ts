/** A roadmap, scenarios and flows that stand in for a workbook. Typed against the real interfaces. */
import { vi } from "vitest";
import type { Projection } from "../../src/career/projection";
import type { Roadmap } from "../../src/career/roadmap";
import type { Scenario } from "../../src/career/scenario";
import { builtInPath } from "../../src/career/catalogue/builtInPath";
import type { Flows } from "../../src/flows/flows";
import { presetAssumptions } from "../../src/projection/flat/assumptionsOf";
import { actionPlan } from "../../src/roadmap/actionPlan";
import { simulate } from "../../src/projection/simulate";

export function scenario(name: string, change: Partial<Scenario> = {}): Scenario {
  const path = builtInPath("backend", "public-data");
  if (!path) throw new Error("the built-in path backend is missing");
  return {
    name,
    years: 5,
    start: { level: "Mid-Level Backend Engineer", pay: 110_000, date: "2026-01" },
    path,
    assumptions: presetAssumptions("public-data"),
    ...change,
  };
}

export const roadmap: Roadmap = {
  title: "Two years to senior",
  objective: "Lead technical decisions.",
  endState: null,
  startDate: "2026-03",
  horizonMonths: 24,
  currency: "EUR",
  phases: [
    {
      number: 1,
      title: "Foundation",
      startMonth: 1,
      endMonth: 12,
      printedTime: "Year 1",
      goals: ["Solid ground"],
      actions: [
        {
          text: "Build a project",
          done: false,
          dueMonth: null,
          children: [{ text: "Write it up", done: true, dueMonth: null, children: [] }],
        },
      ],
      deliverables: [{ text: "A portfolio", dueMonth: 12 }],
      failureModes: ["Stopping early"],
      rules: [],
      notes: [],
      payEvent: null,
      lines: [3, 8],
    },
    {
      number: 2,
      title: "Senior role",
      startMonth: 13,
      endMonth: null,
      printedTime: "Year 2+",
      goals: [],
      actions: [],
      deliverables: [],
      failureModes: [],
      rules: [],
      notes: [],
      payEvent: { kind: "promotion", month: 24 },
      lines: [9, 12],
    },
  ],
  sections: [],
  paths: [],
  ladders: [],
  problems: [
    { severity: "note", line: 9, message: "The end of phase 2 is open." },
    { severity: "warning", line: 2, message: "The horizon says three years." },
  ],
};

export const markdown = "# Two years to senior\nHorizon: three years\n## Year 1: Foundation\n";

const written = { written: ["Roadmap", "Actions"], kept: ["Status of “Build a project”"], problems: [] };

/** Flows over an empty workbook: nothing to export, two scenarios, and the real engine at few trials. */
export function fakeFlows(change: Partial<Flows> = {}): Flows {
  const scenarios = [
    scenario("Stay", { assumptions: { ...presetAssumptions("public-data"), moveEvery: { kind: "never" } } }),
    scenario("Move"),
  ];
  return {
    templates: [{ id: "senior", title: "Junior to senior", description: "In 24 months", markdown }],
    parseRoadmap: vi.fn<Flows["parseRoadmap"]>(async () => roadmap),
    makePlan: vi.fn<Flows["makePlan"]>(async (answers, words) => actionPlan(answers, words)),
    writeRoadmap: vi.fn<Flows["writeRoadmap"]>(async () => written),
    readScenarios: vi.fn<Flows["readScenarios"]>(async () => ({ ok: true, value: scenarios, problems: [] })),
    previewWrite: vi.fn<Flows["previewWrite"]>(async () => null),
    planStart: vi.fn<Flows["planStart"]>(async () => null),
    nextActions: vi.fn<Flows["nextActions"]>(async () => null),
    setActionStatus: vi.fn<Flows["setActionStatus"]>(async () => ({ ...written, written: ["Actions"] })),
    holdReview: vi.fn<Flows["holdReview"]>(async () => ({ ...written, written: ["Dashboard"] })),
    presets: vi.fn<Flows["presets"]>(async () => ({ usual: scenarios, groups: [{ kind: "stay", scenarios }] })),
    writeScenarios: vi.fn<Flows["writeScenarios"]>(async () => ({ ...written, written: ["Scenarios"] })),
    project: vi.fn<Flows["project"]>(async (list, { seed }) => projectionOf(list, seed)),
    writeProjection: vi.fn<Flows["writeProjection"]>(async (_, __, wishes) => ({
      ...written,
      written: ["Projection"],
      figures: wishes?.figures ?? "live",
    })),
    writeComparison: vi.fn<Flows["writeComparison"]>(async () => ({ ...written, written: ["Stay, Move"] })),
    exportRoadmap: vi.fn<Flows["exportRoadmap"]>(async () => ({ ok: false, problems: [] })),
    readSettings: vi.fn<Flows["readSettings"]>(async () => ({})),
    saveSettings: vi.fn<Flows["saveSettings"]>(async () => undefined),
    ...change,
  };
}

export function projectionOf(scenarios: readonly Scenario[], seed = 1): Projection {
  return simulate(scenarios, { trials: 200, seed });
}
