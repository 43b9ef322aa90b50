/** Keeps the workbook over a reload, in this browser alone (IndexedDB). */
import type { WorkbookSnapshot } from "../host/snapshot";

const DATABASE = "trajectory-preview";
const STORE = "workbooks";
const KEY = "last";

export async function keepWorkbook(workbook: WorkbookSnapshot): Promise<void> {
  await inStore("readwrite", (store) => store.put(workbook, KEY));
}

/** undefined when there is none, or when the browser keeps nothing (a private window). */
export async function keptWorkbook(): Promise<WorkbookSnapshot | undefined> {
  return (await inStore("readonly", (store) => store.get(KEY))) as WorkbookSnapshot | undefined;
}

export async function forgetWorkbook(): Promise<void> {
  await inStore("readwrite", (store) => store.delete(KEY));
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
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return request;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser's database gave no reason"));
  });
}
