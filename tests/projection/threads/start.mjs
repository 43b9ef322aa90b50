/** The command line's worker, from its source, as a thread of Node. */
import { register } from "node:module";

register("./hooks.mjs", import.meta.url);
await import(new URL("../../../src/cli/worker.ts", import.meta.url).href);
