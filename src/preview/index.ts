/** The preview page: a spreadsheet, the unmodified pane beside it, and the embedded Excel between them. */
import type { EmbeddedExcel } from "../host/createHost";
import { emptyWorkbook } from "../host/snapshot/emptyWorkbook";
import { type PreviewExcel, startExcel } from "./excel";
import { chooseFile, downloadWorkbook, onFileDropped, readWorkbook } from "./file";
import { keepWorkbook, keptWorkbook } from "./keep";
import { readLink, type Link } from "./link";
import { readNamespace, readRibbon } from "./manifest";
import { buildPage, type Page, type PageActions } from "./page";
import "./preview.css";
import { samples } from "./samples";
import { texts, type Text } from "./text";

/** Changes are kept once the workbook has been still this long, in milliseconds. */
const STILL = 600;

async function start(link: Link): Promise<void> {
  const dark = link.theme === "dark";
  const text = texts[link.language];
  document.documentElement.lang = link.language;
  document.documentElement.dataset["theme"] = link.theme;
  const manifest = new DOMParser().parseFromString(await (await fetch("/manifest.xml")).text(), "application/xml");

  const ready = Promise.resolve().then(async () =>
    startExcel({
      grid: page.grid,
      frame: page.frame,
      namespace: readNamespace(manifest),
      dark,
      language: link.language,
      locale: link.locale,
      workbook: link.sample === undefined ? await keptWorkbook() : undefined,
    }),
  );
  // The ribbon is there at once; its buttons wait for the pane.
  const actions = pageActions(ready, text, (line, failed) => page.say(line, failed));
  const page = buildPage(text, readRibbon(manifest, link.language), { dark, actions });
  page.showPane(link.pane);
  onFileDropped(document, actions.openDropped);
  page.say(text.starting);
  const excel = await ready;
  excel.host.onPane(page.showPane);
  excel.host.onRefused((words) => page.say(words, true));
  page.say("");
  if (link.sample !== undefined) await pressSample(excel.host, link.sample, text);
  if (link.sheet !== undefined) showSheet(excel.host, link.sheet, text);
  keepFromNowOn(excel.host);
}

function pageActions(ready: Promise<PreviewExcel>, text: Text, say: Page["say"]): PageActions {
  const attempt = (what: string, step: (excel: PreviewExcel) => Promise<unknown>): void => {
    const run = async (): Promise<void> => {
      say(text.working(what));
      try {
        const note = await step(await ready);
        if (typeof note === "string") say(note, true);
        else say(text.done(what));
      } catch (error) {
        say(text.failed(what, error instanceof Error ? error.message : String(error)), true);
      }
    };
    void run();
  };
  return {
    openSample: (id) => attempt(text.sampleTitles[id] ?? id, (excel) => openSample(excel, id, text)),
    openFile: () =>
      attempt(text.open, async (excel) => {
        const file = await chooseFile();
        return file && openWorkbook(excel, file, text);
      }),
    openDropped: (file) => attempt(`${text.open} ${file.name}`, (excel) => openWorkbook(excel, file, text)),
    download: () =>
      attempt(text.download, async ({ host }) => {
        await host.settled(60_000);
        await downloadWorkbook(host.snapshot(), "plan.xlsx");
      }),
    reset: () =>
      attempt(text.reset, async (excel) => {
        await excel.open(emptyWorkbook);
        await keepWorkbook(undefined);
      }),
    switchTheme: () =>
      attempt(text.view, async ({ host }) => {
        await keepWorkbook(host.snapshot());
        const next = new URL(location.href);
        next.searchParams.delete("sample");
        next.searchParams.set("theme", document.documentElement.dataset["theme"] === "dark" ? "light" : "dark");
        location.assign(next);
      }),
    runCommand: (functionName, label) => attempt(label, ({ host }) => host.invokeCommand(functionName)),
  };
}

/** @returns what could not be taken over, if anything */
async function openWorkbook(excel: PreviewExcel, file: File, text: Text): Promise<string | undefined> {
  const { workbook, leftBehind } = await readWorkbook(file);
  await excel.open(workbook);
  return leftBehind.length > 0 ? text.leftBehind(leftBehind) : undefined;
}

/** An empty workbook, and a sample's buttons pressed on it. */
async function openSample(excel: PreviewExcel, id: string, text: Text): Promise<void> {
  await excel.open(emptyWorkbook);
  await pressSample(excel.host, id, text);
}

async function pressSample(host: EmbeddedExcel, id: string, text: Text): Promise<void> {
  const sample = samples.find((known) => known.id === id);
  if (!sample) throw new Error(text.noSample(id, samples.map((known) => known.id).join(", ")));
  for (const button of sample.buttons) await host.invokeCommand(button);
  if (sample.sheet !== undefined) showSheet(host, sample.sheet, text);
}

function showSheet({ book }: EmbeddedExcel, name: string, text: Text): void {
  const { sheets } = book.grid;
  const id = sheets.ids().find((known) => sheets.name(known).toLowerCase() === name.toLowerCase());
  if (id === undefined) throw new Error(text.noSheet(name, sheets.ids().map(sheets.name).join(", ")));
  sheets.activate(id);
}

function keepFromNowOn(excel: EmbeddedExcel): void {
  let still: ReturnType<typeof setTimeout> | undefined;
  excel.onChange(() => {
    clearTimeout(still);
    still = setTimeout(() => void keepWorkbook(excel.snapshot()), STILL);
  });
}

function showFailure(error: unknown): void {
  const status = document.getElementById("status");
  if (!status) throw error;
  status.className = "failed";
  status.textContent = error instanceof Error ? error.message : String(error);
}

start(
  readLink(location.search, {
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    language: navigator.language,
  }),
).catch(showFailure);
