/** Ready-made scenarios, each from its file under assets/scenarios: example, test and menu entry at once. */
import type { Scenario } from "../career/scenario";
import followTheRoadmap from "../../assets/scenarios/follow-the-roadmap.json";
import hop from "../../assets/scenarios/hop.json";
import manage from "../../assets/scenarios/manage.json";
import moveByChance from "../../assets/scenarios/move-by-chance.json";
import moveOptimistic from "../../assets/scenarios/move-optimistic.json";
import movePublicData from "../../assets/scenarios/move-public-data.json";
import sevenPaths from "../../assets/scenarios/seven-paths.json";
import startupOrBigTech from "../../assets/scenarios/startup-or-big-tech.json";
import stay from "../../assets/scenarios/stay.json";
import { readScenarios } from "./readScenarios";

export interface BuiltInScenarios {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** As a scenario file says it. */
  readonly json: unknown;
}

export const builtInScenarios: readonly BuiltInScenarios[] = [
  {
    id: "stay",
    title: "Stay",
    description: "One employer, annual raises and promotions only: the usual baseline.",
    json: stay,
  },
  {
    id: "move-public-data",
    title: "Move every 2–3 years (public data)",
    description: "A steady cycle of moves with the raises that surveys report.",
    json: movePublicData,
  },
  {
    id: "move-optimistic",
    title: "Move every 2–3 years (optimistic)",
    description: "The advice of 20–40 % more with every move, taken at its word.",
    json: moveOptimistic,
  },
  {
    id: "move-by-chance",
    title: "Move when an offer comes",
    description: "One chance in five a year from the second year in a job, as turnover statistics have it.",
    json: moveByChance,
  },
  {
    id: "hop",
    title: "Hop in under a year",
    description: "Leaving after 6–11 months, before shares vest and with half the raise.",
    json: hop,
  },
  {
    id: "follow-the-roadmap",
    title: "Follow the roadmap",
    description:
      "A move around month 18 and a promotion around month 36, each with its chance, on top of ordinary luck.",
    json: followTheRoadmap,
  },
  {
    id: "manage",
    title: "Become a manager",
    description: "On reaching Senior, over to the management ladder as engineering manager.",
    json: manage,
  },
  {
    id: "startup-or-big-tech",
    title: "Startup or big tech",
    description: "The same work paid in listed shares that vest, or in options that mostly end worthless.",
    json: startupOrBigTech,
  },
  {
    id: "seven-paths",
    title: "Seven paths side by side",
    description: "Each engineering path from the middle of its lowest band.",
    json: sevenPaths,
  },
];

/**
 * The scenarios of one built-in set.
 * @throws where no set has this id, or its file does not hold
 */
export function builtInScenario(id: string): readonly Scenario[] {
  const found = builtInScenarios.find((one) => one.id === id);
  if (!found) throw new Error(`no built-in scenario is called ${id}`);
  const read = readScenarios(found.json);
  if (!read.ok) throw new Error(`${id}: ${read.problems.map((p) => p.message).join(" ")}`);
  return read.value;
}
