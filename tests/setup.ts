import fc from "fast-check";
import { beforeEach } from "vitest";

/**
 * Every run tries the same generated cases, so that a failure is the change's own and comes again.
 * `FC_SEED=7 npm test` explores others.
 */
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 1) });

/** A test that is taken anew says so, and what was wrong: one that often needs it has something to tell. */
beforeEach(({ task }) => {
  const { retryCount = 0, errors = [] } = task.result ?? {};
  if (retryCount > 0) console.warn(`${task.name}: taken anew (${retryCount}) after: ${errors.at(-1)?.message ?? ""}`);
});
