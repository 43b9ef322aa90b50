/** The simulation's worker in a browser: `new Worker(new URL("…/projection/worker/browser.ts", import.meta.url))`. */
import { handleMessage } from "./handleMessage";
import type { Request, Response } from "./messages";

interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(response: Response): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => scope.postMessage(handleMessage(data));
