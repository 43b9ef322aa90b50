import { DEFAULT_SEED, DEFAULT_TRIALS, MAX_SEED } from "../projection/readRunOptions";
import { mostLiveTrials } from "../flows/mostLiveTrials";
import { numberArgument } from "./plainArguments";

export function trialsArgument(given: unknown): number {
  return numberArgument(given, {
    name: "trials",
    min: 1,
    max: mostLiveTrials,
    whole: true,
    fallback: DEFAULT_TRIALS,
    such: "10000",
  });
}

export function seedArgument(given: unknown): number {
  return numberArgument(given, { name: "seed", min: 0, max: MAX_SEED, whole: true, fallback: DEFAULT_SEED, such: "1" });
}

/** 0–1; without a fallback it has to be given. */
export function percentileArgument(given: unknown, fallback?: number): number {
  return numberArgument(given, {
    name: "percentile",
    min: 0,
    max: 1,
    ...(fallback !== undefined && { fallback }),
    such: "0.5",
  });
}
