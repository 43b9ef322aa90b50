import type { NativeBridge } from "../client/window";
import { ExcelError } from "./excelError";
import type { BatchAnswer, BridgeRequest, HostEntry } from "./messages";

/** Type numbers of messages on the bridge: a request and its answer, and what the host sends unasked. */
const REQUEST = 1;
const UNASKED = 3;

/** Excel on the web takes requests of up to 5 MB. Source: learn.microsoft.com, "Resource limits for Office Add-ins". */
export const MAX_REQUEST_BYTES = 5 * 1024 * 1024;

/** The host's end of the pipe to one client. */
export interface BridgeEnd {
  readonly bridge: NativeBridge;
  send(entries: readonly HostEntry[]): void;
  /** Requests that are not answered yet. */
  readonly open: number;
}

/** `handle` answers a batch; requests are taken one after the other, in the order they come. */
export function bridgeEnd(
  handle: (request: BridgeRequest) => Promise<BatchAnswer | undefined>,
  limit: number,
): BridgeEnd {
  let open = 0;
  let last: Promise<void> = Promise.resolve();

  const deliver = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));

  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest;
      if (request.type !== REQUEST) return;
      open += 1;
      last = last.then(async () => {
        const answer = text.length > limit ? tooLarge(text.length, limit) : await handle(request);
        open -= 1;
        if (answer === undefined) return;
        deliver({
          id: request.id,
          type: REQUEST,
          message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) },
        });
      });
    },
  };

  return {
    bridge,
    send: (entries) => deliver({ type: UNASKED, message: { entries } }),
    get open() {
      return open;
    },
  };
}

export function failed(error: ExcelError): BatchAnswer {
  return { Results: [], Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: 0 } };
}

function tooLarge(length: number, limit: number): BatchAnswer {
  return failed(new ExcelError("RequestPayloadSizeLimitExceeded", `${length} bytes; at most ${limit}`));
}
