/** The simulation's worker in a browser: `new Worker(new URL("…/projection/worker/browser.ts", import.meta.url))`. */
import { handleMessage } from "./handleMessage";
import type { Request } from "./messages";

interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  const { response, transfer } = handleMessage(data);
  scope.postMessage(response, transfer);
};
