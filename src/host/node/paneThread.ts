/**
 * An add-in in a thread of its own, as Excel's add-ins run in a process of their own: neither waits for the other's work. The two
 * threads hand each other the messages of the bridge.
 */
import { finishClient, prepareClient } from "../client/connect";
import type { ClientWindow, NativeBridge } from "../client/window";
import { LIGHT } from "../createHost";
import type { EmbeddedExcel } from "../embeddedExcel";
import { CLIENT_SETS, EXCEL_VERSIONS, Requirements } from "../requirements";
import { loadClient } from "./loadClient";
import { installGlobals } from "./startHost";

/** Hands a message on. */
export type Send = (message: string) => void;

/** In Excel's thread: connects the add-in that is reached with `send`. Gives back what takes its messages. */
export function connectPane(excel: EmbeddedExcel, send: Send): Send {
  const page: ClientWindow = {};
  excel.connect(page);
  const bridge = page._richApiNativeBridge;
  if (bridge === undefined) throw new Error("Excel has put no bridge into the page");
  bridge.onMessageFromHost = send;
  return (message) => bridge.sendMessageToHost(message);
}

/**
 * In the add-in's thread: loads Microsoft's client, which reaches Excel with `send`, and makes its namespaces global. Gives back
 * what takes Excel's messages. Settings, dialogs and groups to undo stay in this thread.
 */
export function openPane(send: Send): Send {
  const bridge: NativeBridge = { sendMessageToHost: send };
  const window = loadClient((page) => prepareClient(page, bridge));
  const sets = new Requirements({ ...EXCEL_VERSIONS["Excel on the web"], ...CLIENT_SETS });
  const ignore = (): void => undefined;
  finishClient(window, {
    isSetSupported: (name, version) => sets.has(name, version),
    settings: new Map(),
    displayLanguage: "en-US",
    contentLanguage: "en-US",
    theme: LIGHT,
    showDialog: ignore,
    showPane: ignore,
    undoGroup: () => ignore,
  });
  installGlobals(window);
  return (message) => bridge.onMessageFromHost?.(message);
}
