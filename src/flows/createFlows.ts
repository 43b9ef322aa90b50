import { templates } from "../roadmap/templates";
import type { Spawn } from "../projection/worker/workers";
import type { Flows } from "./flows";

export interface FlowEdges {
  /** Starts a worker for a run; the page's own ones are used where left out. */
  readonly spawn?: Spawn;
}

/**
 * The flows over the workbook that Office.js is connected to. Parser, engine and sheets are loaded when a flow first needs them, so
 * that the pane shows at once.
 */
export function createFlows({ spawn }: FlowEdges = {}): Flows {
  return {
    templates,
    parseRoadmap: async (source) => (await import("./parseRoadmap")).parseRoadmap(source),
    makePlan: async (answers, words) => (await import("../roadmap/actionPlan")).actionPlan(answers, words),
    writeRoadmap: async (roadmap, options) => (await import("./writeRoadmap")).writeRoadmap(roadmap, options),
    previewWrite: async (roadmap, options) => (await import("./previewWrite")).previewWrite(roadmap, options),
    planStart: async () => (await import("./planStart")).planStart(),
    nextActions: async (today) => (await import("./nextActions")).nextActions(today),
    setActionStatus: async (id, status) => (await import("./setActionStatus")).setActionStatus(id, status),
    holdReview: async (review) => (await import("./holdReview")).holdReview(review),
    readScenarios: async () => (await import("./readScenariosOrExample")).readScenariosOrExample(),
    presets: async (roadmap) => (await import("./presets")).presets(roadmap),
    writeScenarios: async (scenarios) => (await import("./writeScenarios")).writeScenarios(scenarios),
    project: async (scenarios, options) => (await import("./project")).project(scenarios, options, spawn),
    writeProjection: async (scenarios, projection, wishes) =>
      (await import("./writeProjection")).writeProjection(scenarios, projection, wishes),
    writeComparison: async (projection, scenario, money) =>
      (await import("./writeComparison")).writeComparison(projection, scenario, money),
    exportRoadmap: async () => (await import("./exportRoadmap")).exportRoadmap(),
    readSettings: async () => (await import("./paneSettings")).readSettings(),
    saveSettings: async (settings) => (await import("./paneSettings")).saveSettings(settings),
  };
}
