/** The add-in of the bench as a thread of Node. */
import { parentPort } from "worker_threads";
import { benchPane } from "./benchPane";

if (parentPort === null) throw new Error("this file is started as a worker thread, not run");
await benchPane(parentPort);
