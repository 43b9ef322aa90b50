/** The embedded Excel of the page: Univer's spreadsheet below, the host in the middle, the pane in its frame on the other side. */
import * as core from "@univerjs/core";
import * as formula from "@univerjs/engine-formula";
import * as sheets from "@univerjs/sheets";
import * as sheetsFormula from "@univerjs/sheets-formula";
import type { ClientWindow } from "../host/client/window";
import { createHost, type EmbeddedExcel } from "../host/createHost";
import { createUniverGrid } from "../host/grid/univer/createUniverGrid";
import type { WorkbookSnapshot } from "../host/snapshot";
import { createSpreadsheet } from "./grid/createSpreadsheet";
import { showErrorTexts } from "./grid/errorTexts";
import { fitNumbers } from "./grid/fitNumbers";
import { nameControls } from "./grid/nameControls";
import { pasteText } from "./grid/pasteText";
import { showBook } from "./grid/showBook";
import { suggestionKeys } from "./grid/suggestionKeys";

declare global {
  interface Window {
    /** The embedded Excel, for tests and the browser's console. */
    excel?: EmbeddedExcel;
    /** What the scripts around Microsoft's client in the pane call (src/preview/pane). */
    previewHost?: { startPane(pane: ClientWindow): void; finishPane(pane: ClientWindow): void };
  }
}

export interface ExcelOptions {
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly namespace: string;
  readonly dark: boolean;
  readonly language: "en" | "de";
  /** BCP 47. */
  readonly locale: string;
  /** What to start with; an empty workbook when there is nothing. */
  readonly workbook: WorkbookSnapshot | undefined;
}

const DARK = {
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#1F1F1F",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

export interface PreviewExcel {
  readonly host: EmbeddedExcel;
  /** Opens a workbook in place of the present one: as in Excel, the pane begins anew. */
  open(workbook: WorkbookSnapshot): Promise<void>;
}

/** Resolves when the pane has loaded and the ribbon's buttons can be pressed. */
export async function startExcel(options: ExcelOptions): Promise<PreviewExcel> {
  const { grid, frame, namespace, dark, language, locale, workbook } = options;
  const metadata = await (await fetch("/pane/functions.json")).text();
  const univer = createSpreadsheet({ container: grid, dark, language });
  nameControls(document.body, language);
  const host = createHost(createUniverGrid({ core, formula, sheets, sheetsFormula }, univer), {
    displayLanguage: locale,
    contentLanguage: locale,
    undo: true,
    ...(dark ? { theme: DARK } : {}),
  });
  host.registerFunctions(metadata, namespace);
  // Univer takes changes of its sheets badly until it has drawn the first.
  await univer.__getInjector().get(core.LifecycleService).onStage(core.LifecycleStages.Rendered);
  showBook(univer, host, dark);
  showErrorTexts(univer, host);
  pasteText(univer);
  suggestionKeys(univer);
  fitNumbers(univer);
  if (workbook) host.load(workbook);
  await loadPane(host, frame);
  window.excel = host;
  return {
    host,
    open: async (next) => {
      host.load(next);
      await loadPane(host, frame);
    },
  };
}

async function loadPane(host: EmbeddedExcel, frame: HTMLIFrameElement): Promise<void> {
  let finish: (() => void) | undefined;
  window.previewHost = {
    startPane: (pane) => {
      finish = host.connect(pane);
    },
    finishPane: () => finish?.(),
  };
  await new Promise<void>((resolve, reject) => {
    frame.onload = () => resolve();
    frame.onerror = () => reject(new Error("the pane did not load"));
    frame.src = "/pane/taskpane.html";
  });
}
