/** What Microsoft's client touches of a page. A browser's window has it; in Node `pageWindow` makes one. */
export interface ClientWindow {
  _richApiNativeBridge?: NativeBridge;
  CustomFunctions?: CustomFunctionsNamespace;
  Office?: ClientOffice;
  Excel?: { run(...args: readonly object[]): Promise<unknown> };
  OfficeExtension?: unknown;
  OfficeRuntime?: unknown;
  OSF?: { _OfficeAppFactory?: unknown };
}

/** The pipe between client and host; the client fills in `onMessageFromHost` when it loads. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface CustomFunctionsNamespace {
  _association: { mappings: Record<string, unknown>; onchange(handler: () => void): void };
  associate(id: string | Readonly<Record<string, unknown>>, call?: unknown): void;
}

export interface ClientOffice {
  onReady?: unknown;
  actions?: { _association?: { mappings: Record<string, unknown> }; associate?: unknown };
  addin?: object;
  ribbon?: object;
}
