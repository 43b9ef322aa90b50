import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { ClientWindow } from "../client/window";

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";

/** Names that the client declares at the top of its script and looks for on the window: in a page these are the same. */
const GLOBALS = ["OfficeExt", "OSF", "OfficeExtension", "OfficeCore", "Office", "Excel"];

/**
 * Runs Microsoft's client as it is, over a window of its own, in this realm: so its arrays and errors are the test's.
 * Each call gives a client that knows nothing of the others.
 */
export function loadClient(prepare: (window: ClientWindow) => void): ClientWindow {
  const file = createRequire(import.meta.url).resolve(CLIENT);
  const share = GLOBALS.map(
    (name) =>
      `Object.defineProperty(window,"${name}",{configurable:true,enumerable:true,get:()=>${name},set:(v)=>{${name}=v}});`,
  );
  const window = pageWindow();
  prepare(window);
  vm.compileFunction(share.join("") + readFileSync(file, "utf8"), [], {
    filename: file,
    contextExtensions: [window],
  }).call(window);
  return window;
}

/**
 * The client's clock. It spares Excel by holding results of functions back, 50 ms at first and then 500 ms from one to
 * the next; here nobody is spared, and what it puts off happens almost at once.
 */
function soon(call: () => void, milliseconds?: number): NodeJS.Timeout {
  return setTimeout(call, Math.min(milliseconds ?? 0, LONGEST_DELAY));
}

const LONGEST_DELAY = 2;

/** As much of a page as the client asks for when it loads. */
function pageWindow(): ClientWindow & Record<string, unknown> {
  const location = {
    href: "http://127.0.0.1/",
    origin: "http://127.0.0.1",
    host: "127.0.0.1",
    pathname: "/",
    search: "",
    hash: "",
    protocol: "http:",
  };
  const ignore = (): void => undefined;
  const document = {
    readyState: "complete",
    cookie: "",
    location,
    getElementsByTagName: () => [],
    querySelectorAll: () => [],
    createElement: () => ({ style: {}, setAttribute: ignore }),
    addEventListener: ignore,
  };
  const window: ClientWindow & Record<string, unknown> = {
    document,
    location,
    history: {},
    navigator: { userAgent: "node", appVersion: "", language: "en-US" },
    addEventListener: ignore,
    removeEventListener: ignore,
    setTimeout: soon,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console,
    Promise,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}
