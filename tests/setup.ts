import fc from "fast-check";

/**
 * Every run tries the same generated cases, so that a failure is the change's own and comes again.
 * `FC_SEED=7 npm test` explores others.
 */
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 1) });
