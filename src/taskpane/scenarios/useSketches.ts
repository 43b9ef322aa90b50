/** What each scenario of the list pays, roughly and at once, for the pictures on their cards. */
import { useEffect, useState } from "react";
import type { ScenarioSummary } from "../../career/projection";
import type { Scenario } from "../../career/scenario";
import type { Flows } from "../../flows/flows";
import type { ListedScenario } from "../state/scenariosState";

/** Enough for a picture; the seed is fixed, so that only a change of the scenario shows. */
const ROUGH = { trials: 500, seed: 1 };

export type Sketches = ReadonlyMap<Scenario, ScenarioSummary>;

/** Empty until it is known. A list that cannot be simulated has no pictures; a run of it says why. */
export function useSketches(flows: Flows, list: readonly ListedScenario[]): Sketches {
  const [sketches, setSketches] = useState<Sketches>(new Map());
  useEffect(() => {
    if (list.length === 0) return;
    const scenarios = list.map((listed) => listed.scenario);
    const aborter = new AbortController();
    const draw = ({ scenarios: summaries, partial }: Awaited<ReturnType<Flows["project"]>>) => {
      if (aborter.signal.aborted || partial === true) return;
      setSketches(new Map(summaries.flatMap((summary, i) => scenarios.slice(i, i + 1).map((own) => [own, summary]))));
    };
    flows.project(scenarios, { ...ROUGH, signal: aborter.signal }).then(draw, () => setSketches(new Map()));
    return () => aborter.abort();
  }, [flows, list]);
  return sketches;
}
