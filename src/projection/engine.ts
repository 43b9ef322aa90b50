/**
 * Version of the engine. It changes whenever the same scenario, trials and seed would give other figures: with the
 * model, the streams of chance or their purposes.
 */
export const ENGINE = "1.0.1";
