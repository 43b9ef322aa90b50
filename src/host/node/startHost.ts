import { createUniver, createUniverGrid } from "../grid/univer/createUniverGrid";
import type { UniverModules } from "../grid/univer/modules";
import { createHost, type EmbeddedExcel, type HostOptions } from "../createHost";
import { loadClient } from "./loadClient";
import { loadUniver } from "./loadUniver";

export interface ExcelOptions extends HostOptions {
  /** Milliseconds for the formulas of the workbook to be calculated; as `settled` takes it. */
  readonly longestWait?: number;
}

export interface NodeHostOptions extends ExcelOptions {
  /**
   * Puts `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` where add-in code looks for them, on globalThis,
   * until `dispose`. True unless said otherwise.
   */
  readonly globals?: boolean;
}

/** An embedded Excel, and the namespaces of the client that is connected to it. */
export interface NodeExcel extends EmbeddedExcel {
  readonly client: {
    readonly Excel: typeof Excel;
    readonly Office: typeof Office;
    readonly OfficeExtension: typeof OfficeExtension;
    readonly CustomFunctions: typeof CustomFunctions;
  };
}

const NAMESPACES = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "OfficeRuntime"] as const;

let univer: UniverModules | undefined;

/** Starts an Excel in this process, with an add-in's client beside it. `dispose` it when done. */
export async function startHost({ globals = true, ...options }: NodeHostOptions = {}): Promise<NodeExcel> {
  const excel = await startExcel(options);
  let loaded: (() => void) | undefined;
  const window = loadClient((page) => {
    loaded = excel.connect(page);
  });
  loaded?.();
  const removeGlobals = globals ? installGlobals(window) : undefined;
  const dispose = (): void => {
    removeGlobals?.();
    excel.dispose();
  };
  return Object.defineProperties(
    { client: window as unknown as NodeExcel["client"] },
    { ...Object.getOwnPropertyDescriptors(excel), dispose: { value: dispose } },
  ) as NodeExcel;
}

/** Starts an Excel in this process to which no add-in is connected yet. `dispose` it when done. */
export async function startExcel({ longestWait, ...options }: ExcelOptions = {}): Promise<EmbeddedExcel> {
  univer ??= loadUniver();
  const app = createUniver(univer);
  const grid = createUniverGrid(univer, app);
  const dispose = (): void => {
    grid.dispose();
    app.dispose();
  };
  const excel = createHost({ ...grid, dispose }, options);
  await excel.settled(longestWait);
  return excel;
}

/** Puts the client's namespaces on globalThis. Gives back what takes them away again, with what stood there before. */
export function installGlobals(window: object): () => void {
  const before = NAMESPACES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMESPACES) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: Reflect.get(window, name) });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
