import type { Projection } from "../../career/projection";

/** What stands over figures that are values: the run they come from, so that it can be made again. */
export function frozenNote({ trials, seed, engine, partial }: Projection): string {
  const run = `${trials.toLocaleString("en-US")} trials with seed ${seed}, engine ${engine}`;
  const rest = "They do not follow changes: run the projection again for new ones.";
  return partial === true ? `Values of a cancelled run, ${run}. ${rest}` : `Values of ${run}. ${rest}`;
}
