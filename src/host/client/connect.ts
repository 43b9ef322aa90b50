import type { ClientWindow, CustomFunctionsNamespace, NativeBridge } from "./window";

/** What the client asks of the host beside the bridge: what office.js, the loader, would bring. */
export interface ClientHost {
  isSetSupported(name: string, version?: string): boolean;
  readonly settings: Map<string, unknown>;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly theme: OfficeTheme;
  /** A page the add-in wants to show in a dialog. */
  showDialog(url: string): void;
  showPane(shown: boolean): void;
  /** What is written until the answer is called is one step to undo. */
  undoGroup(): () => void;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** Named functions of the add-in, as the client looks them up: ids in capitals. */
export type Associations = Record<string, unknown>;

/**
 * First half, before the client's script runs: the bridge, and the table of custom functions that the client adds its
 * runtime to.
 */
export function prepareClient(window: ClientWindow, bridge: NativeBridge): void {
  window._richApiNativeBridge = bridge;
  const { mappings, associate, onchange } = association();
  window.CustomFunctions = { _association: { mappings, onchange }, associate };
}

/** Second half, after it has run: `Office.onReady`, `Office.context`, `Office.actions`. Gives the associated actions. */
export function finishClient(window: ClientWindow, host: ClientHost): Associations {
  const office = window.Office;
  if (office === undefined || window.OSF === undefined) throw new Error("the Office.js client has not been loaded");
  const context = officeContext(host);
  window.OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({
      hostType: "excel",
      hostPlatform: "web",
      hostSpecificFileVersion: "16.00",
      hostLocale: host.displayLanguage,
      isDialog: false,
    }),
    getInitializationHelper: () => ({}),
    getClientEndPoint: () => null,
  };
  mergeUndoGroups(window.Excel, host);
  const info = { host: "Excel", platform: context.platform, addin: {} };
  const ready = (callback?: (info: object) => unknown): Promise<object> => {
    const promise = Promise.resolve(info);
    if (callback) void promise.then(callback);
    return promise;
  };
  const { mappings, associate } = association();
  Object.assign(office, {
    onReady: ready,
    HostType: { Excel: "Excel" },
    PlatformType: {
      PC: "PC",
      OfficeOnline: "OfficeOnline",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    actions: { ...office.actions, associate, _association: { mappings } },
    addin: {
      ...office.addin,
      showAsTaskpane: async () => host.showPane(true),
      hide: async () => host.showPane(false),
      setStartupBehavior: async () => undefined,
      getStartupBehavior: async () => "None",
      onVisibilityModeChanged: async () => async () => undefined,
    },
    ribbon: { ...office.ribbon, requestUpdate: async () => undefined },
  });
  return mappings;
}

/** The package's client takes `mergeUndoGroup` of `Excel.run` and says nothing of it to the host. */
function mergeUndoGroups(excel: ClientWindow["Excel"], host: ClientHost): void {
  if (excel === undefined) return;
  const { run } = excel;
  const runAsOne: typeof run = async (...args) => {
    const end = host.undoGroup();
    try {
      return await run(...args);
    } finally {
      end();
    }
  };
  const isOne = (options: unknown): boolean =>
    (options as { readonly mergeUndoGroup?: unknown } | undefined)?.mergeUndoGroup === true;
  excel.run = (...args) => {
    const isMerged = isOne(args[0]) && host.isSetSupported("ExcelApi", "1.20");
    return isMerged ? runAsOne(...args) : run(...args);
  };
}

function association(): {
  mappings: Associations;
  associate: CustomFunctionsNamespace["associate"];
  onchange: (handler: () => void) => void;
} {
  const mappings: Associations = {};
  const handlers: (() => void)[] = [];
  const associate: CustomFunctionsNamespace["associate"] = (id, call) => {
    if (typeof id === "string") mappings[id.toUpperCase()] = call;
    else for (const [name, each] of Object.entries(id)) mappings[name.toUpperCase()] = each;
    for (const handler of handlers) handler();
  };
  return { mappings, associate, onchange: (handler) => void handlers.push(handler) };
}

function officeContext(host: ClientHost) {
  const done = (callback: unknown, value?: unknown): void => {
    if (typeof callback === "function") queueMicrotask(() => callback({ status: "succeeded", value }));
  };
  // What the add-in has set but not saved yet.
  let unsaved = new Map(host.settings);
  const settings = {
    get: (name: string) => unsaved.get(name) ?? null,
    set: (name: string, value: unknown) => void unsaved.set(name, value),
    remove: (name: string) => void unsaved.delete(name),
    saveAsync: (...args: unknown[]) => {
      host.settings.clear();
      for (const [name, value] of unsaved) host.settings.set(name, value);
      done(args.at(-1), settings);
    },
    refreshAsync: (callback?: unknown) => {
      unsaved = new Map(host.settings);
      done(callback, settings);
    },
  };
  return {
    host: "Excel",
    platform: "OfficeOnline",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        host.isSetSupported(name, version === undefined ? undefined : String(version)),
    },
    get displayLanguage() {
      return host.displayLanguage;
    },
    get contentLanguage() {
      return host.contentLanguage;
    },
    get officeTheme() {
      return host.theme;
    },
    document: { mode: "readWrite", url: "", settings },
    ui: {
      displayDialogAsync: (url: string, ...args: unknown[]) => {
        host.showDialog(url);
        done(args.at(-1), { close: () => undefined, addEventHandler: () => undefined });
      },
      messageParent: () => undefined,
      addHandlerAsync: (...args: unknown[]) => done(args.at(-1)),
    },
  };
}
