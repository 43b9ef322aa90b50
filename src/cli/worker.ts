/** The simulation's worker as a thread of Node. */
import { parentPort } from "worker_threads";
import { handleMessage } from "../projection/worker/handleMessage";
import type { Request } from "../projection/worker/messages";

const port = parentPort;
if (port === null) throw new Error("this file is started as a worker thread, not run");

port.on("message", (request: Request) => port.postMessage(handleMessage(request)));
