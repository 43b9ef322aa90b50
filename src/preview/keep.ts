/**
 * Keeps the workbook over a reload, in this browser alone (IndexedDB): each tab its own. A new tab begins with a copy of
 * what was kept last.
 */
import type { WorkbookSnapshot } from "../host/snapshot";

const DATABASE = "trajectory-preview";
const STORE = "tabs";
const TAB = "trajectory-preview-tab";

/** Workbooks of tabs that are long gone: so many are kept. */
const MOST = 10;

/** How long a tab waits for its key, which the page before a reload may still hold, in milliseconds. */
const PATIENCE = 2000;

interface Kept {
  readonly tab: string;
  /** When, in milliseconds: the last one is what a new tab begins with. */
  readonly at: number;
  /** undefined when the person began anew. */
  readonly workbook: WorkbookSnapshot | undefined;
}

const ownTab = takeKey();

export async function keepWorkbook(workbook: WorkbookSnapshot | undefined): Promise<void> {
  const kept: Kept = { tab: await ownTab, at: Date.now(), workbook };
  await inStore("readwrite", (store) => store.put(kept));
}

/** undefined when there is none, or when the browser keeps nothing (a private window). */
export async function keptWorkbook(): Promise<WorkbookSnapshot | undefined> {
  const tab = await ownTab;
  const all = (await inStore("readonly", (store) => store.getAll())) as readonly Kept[];
  const [own, ...others] = [...all].sort((a, b) => Number(b.tab === tab) - Number(a.tab === tab) || b.at - a.at);
  for (const { tab: gone } of others.slice(MOST)) await inStore("readwrite", (store) => store.delete(gone));
  return own?.workbook;
}

/** What this tab is known by. It outlives a reload; a tab that has been duplicated gets a key of its own. */
async function takeKey(): Promise<string> {
  const before = sessionStorage.getItem(TAB);
  if (before !== null && (await hold(before))) return before;
  const key = crypto.randomUUID();
  sessionStorage.setItem(TAB, key);
  await hold(key);
  return key;
}

/** Whether the key is this page's, from now on until it closes; false when another tab has it. */
function hold(key: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const untilClosed = (): Promise<void> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    navigator.locks
      .request(`${TAB} ${key}`, { signal: AbortSignal.timeout(PATIENCE) }, untilClosed)
      .catch((error: unknown) => {
        if (error instanceof DOMException && error.name === "TimeoutError") resolve(false);
        else reject(error);
      });
  });
}

async function inStore(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await answer(opened());
  try {
    return await answer(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opened(): IDBOpenDBRequest {
  const request = indexedDB.open(DATABASE, 2);
  request.onupgradeneeded = () => {
    for (const name of request.result.objectStoreNames) request.result.deleteObjectStore(name);
    request.result.createObjectStore(STORE, { keyPath: "tab" });
  };
  return request;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser's database gave no reason"));
  });
}
