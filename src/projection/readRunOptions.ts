/** Checks how many trials to run and from which seed. */
import type { Problem, Result } from "../career/problem";
import { type Place, readInRange } from "./reading/checks";

export const MAX_TRIALS = 10_000_000;
export const MAX_SEED = 0xffff_ffff;
export const DEFAULT_TRIALS = 10_000;
export const DEFAULT_SEED = 1;

export interface TrialsAndSeed {
  readonly trials: number;
  readonly seed: number;
}

/**
 * Trials 1–10,000,000 (default 10,000) and seed 0–4,294,967,295 (default 1), both whole.
 *
 * @example readRunOptions({ trials: 0 }) // not ok: "trials: 0 is out of range; give …"
 */
export function readRunOptions(given: { readonly trials?: unknown; readonly seed?: unknown }): Result<TrialsAndSeed> {
  const problems: Problem[] = [];
  const place = (key: string): Place => ({ key, problems });
  const trials =
    given.trials === undefined
      ? DEFAULT_TRIALS
      : readInRange(
          given.trials,
          { min: 1, max: MAX_TRIALS, whole: true, what: "the number of trials" },
          place("trials"),
        );
  const seed =
    given.seed === undefined
      ? DEFAULT_SEED
      : readInRange(given.seed, { min: 0, max: MAX_SEED, whole: true, what: "the seed" }, place("seed"));
  if (trials === undefined || seed === undefined) return { ok: false, problems };
  return { ok: true, value: { trials, seed }, problems };
}
