/** What each scenario of the list pays, for the figures and pictures on their cards. */
import { useEffect, useState } from "react";
import type { ScenarioSummary } from "../../career/projection";
import type { Scenario } from "../../career/scenario";
import type { Flows } from "../../flows/flows";
import type { ListedScenario } from "../state/scenariosState";
import { type Effort, MOST, ROUGH } from "./usePreview";

export interface Sketch {
  readonly summary: ScenarioSummary;
  /** True until the figures are those that a run gives. */
  readonly rough: boolean;
}

export type Sketches = ReadonlyMap<Scenario, Sketch>;

/**
 * Rough at once, then as a run gives them. Empty until it is known. A list that cannot be simulated has no pictures; a run of it
 * says why.
 */
export function useSketches(flows: Flows, list: readonly ListedScenario[], { trials, seed }: Effort): Sketches {
  const [sketches, setSketches] = useState<Sketches>(new Map());
  const careers = Math.min(trials, MOST);
  useEffect(() => {
    if (list.length === 0) return;
    const scenarios = list.map((listed) => listed.scenario);
    const aborter = new AbortController();
    const { signal } = aborter;
    const draw = async (most: number) => {
      const { scenarios: summaries, partial } = await flows.project(scenarios, { trials: most, seed, signal });
      if (signal.aborted || partial === true) return;
      const drawn = summaries.map((summary): Sketch => ({ summary, rough: most < careers }));
      setSketches(new Map(drawn.flatMap((sketch, i) => scenarios.slice(i, i + 1).map((own) => [own, sketch]))));
    };
    const drawAll = async () => {
      if (careers > ROUGH) await draw(ROUGH);
      if (!signal.aborted) await draw(careers);
    };
    drawAll().catch(() => {
      if (!signal.aborted) setSketches(new Map());
    });
    return () => aborter.abort();
  }, [flows, list, careers, seed]);
  return sketches;
}
