/** The thread of the add-in in the bench of cells: its functions, and how long they hold the thread. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { MessagePort } from "node:worker_threads";
import { registerFunctions } from "../functions/registerFunctions";
import { openPane } from "../host/node/paneThread";
import { withPool } from "./withPool";

/** What the bench says: a message of Excel, begin to watch, or tell what was seen. */
export type ToPane = { readonly excel: string } | "watch" | "tell";

/** What the thread answers: a message to Excel, that it is ready, or the longest time in which nothing else could run. */
export type FromPane = { readonly client: string } | "ready" | { readonly longestBlockMs: number };

/** Runs the add-in's functions over `port`; its worker threads end when the port is closed. */
export async function benchPane(port: MessagePort): Promise<void> {
  const tell = (message: FromPane): void => port.postMessage(message);
  const delays = monitorEventLoopDelay({ resolution: 1 });
  const fromExcel = openPane((client) => tell({ client }));
  await withPool(async (flows) => {
    registerFunctions(flows);
    port.on("message", (message: ToPane) => {
      if (typeof message === "object") return fromExcel(message.excel);
      if (message === "watch") {
        delays.reset();
        delays.enable();
        return;
      }
      delays.disable();
      tell({ longestBlockMs: delays.max / 1e6 });
    });
    tell("ready");
    await new Promise((resolve) => port.once("close", resolve));
  });
}
