import type { Grid } from "../grid/grid";
import type { HostEntry } from "../protocol/messages";
import type { EventHub } from "./events";

/** Sends what happens to the client. */
export function eventHub(_grid: Grid, _send: (entries: readonly HostEntry[]) => void): EventHub {
  return {
    changed: () => undefined,
    selected: () => undefined,
    activated: () => undefined,
    added: () => undefined,
    deleted: () => undefined,
  };
}
