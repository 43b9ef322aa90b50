/** The page around the spreadsheet: banner, ribbon, pane, status line. */
import type { RibbonTab } from "./manifest";
import { byId, element } from "./shell/element";
import { openMenu } from "./shell/menu";
import { ribbonView, type ViewTab } from "./shell/ribbonView";
import { makeSplitter } from "./shell/splitter";
import { samples } from "./samples";
import type { Text } from "./text";

/** What the person can ask of the page. */
export interface PageActions {
  readonly openSample: (id: string) => void;
  readonly openFile: () => void;
  readonly openDropped: (file: File) => void;
  readonly download: () => void;
  readonly reset: () => void;
  readonly switchTheme: () => void;
  readonly runCommand: (functionName: string, label: string) => void;
}

export interface Page {
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
  showPane(shown: boolean): void;
  /** One line for the person; it leaves by itself unless something failed. */
  say(line: string, failed?: boolean): void;
}

const OUTLINES = {
  samples: "M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z",
  open: "M2.5 16V4h5l2 2.5h8V16z",
  download: "M10 3v9m-4-4 4 4 4-4M3 16.5h14",
  reset: "M16 10a6 6 0 1 1-2-4.5M16 2.5v4h-4",
  theme: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
};

const STATUS_SECONDS = 4;

export function buildPage(
  text: Text,
  ribbon: RibbonTab,
  options: { readonly dark: boolean; readonly actions: PageActions },
): Page {
  const { dark, actions } = options;
  document.title = text.title;
  const frame = element("iframe", { title: text.pane, name: "pane" });
  const pane = byId("pane");
  const showPane = (shown: boolean): void => {
    pane.hidden = !shown;
    byId("splitter").hidden = !shown;
  };
  const close = element("button", { type: "button", "aria-label": text.closePane, title: text.closePane }, "×");
  close.addEventListener("click", () => showPane(false));
  pane.append(element("header", {}, element("h2", {}, text.pane), close), frame);
  makeSplitter(byId("splitter"), pane, text.resizePane);
  pane.setAttribute("aria-label", text.pane);
  byId("top").setAttribute("aria-label", text.ribbon);
  byId("work").setAttribute("aria-label", text.workbook);
  byId("top").append(
    element("div", { class: "brand" }, element("h1", {}, text.title), element("p", {}, text.standIn)),
    ...ribbonView([homeTab(text, dark, actions), addInTab(ribbon, showPane, actions)], {
      label: text.ribbon,
      chosen: "addin",
    }),
  );
  return { grid: byId("grid"), frame, showPane, say: statusLine() };
}

function homeTab(text: Text, dark: boolean, actions: PageActions): ViewTab {
  const button = (id: keyof typeof OUTLINES, label: string, tip: string, press: (b: HTMLButtonElement) => void) => ({
    id,
    label,
    tip,
    icon: { path: OUTLINES[id] },
    press,
  });
  const chooseSample = (pressed: HTMLButtonElement): void =>
    openMenu(
      pressed,
      samples.map(({ id }) => ({ label: text.sampleTitles[id] ?? id, choose: () => actions.openSample(id) })),
    );
  return {
    id: "home",
    label: text.home,
    groups: [
      {
        label: text.workbook,
        buttons: [
          button("samples", text.samples, text.samplesTip, chooseSample),
          button("open", text.open, text.openTip, actions.openFile),
          button("download", text.download, text.downloadTip, actions.download),
          button("reset", text.reset, text.resetTip, actions.reset),
        ],
      },
      {
        label: text.view,
        buttons: [button("theme", dark ? text.light : text.dark, text.themeTip, actions.switchTheme)],
      },
    ],
  };
}

function addInTab(ribbon: RibbonTab, showPane: (shown: boolean) => void, actions: PageActions): ViewTab {
  return {
    id: "addin",
    label: ribbon.label,
    groups: ribbon.groups.map((group) => ({
      label: group.label,
      buttons: group.buttons.map(({ id, label, tip, icons, action }) => ({
        id,
        label,
        tip,
        icon: { url: localIcon(icons[32] ?? "") },
        press: () => (action.kind === "openPane" ? showPane(true) : actions.runCommand(action.functionName, label)),
      })),
    })),
  };
}

/** The manifest names where the add-in is deployed; here its files lie under /pane/. */
function localIcon(url: string): string {
  return `/pane${new URL(url).pathname}`;
}

function statusLine(): Page["say"] {
  const status = byId("status");
  let leave: ReturnType<typeof setTimeout> | undefined;
  return (line, failed = false) => {
    clearTimeout(leave);
    status.textContent = line;
    status.classList.toggle("failed", failed);
    if (!failed && line !== "") leave = setTimeout(() => status.replaceChildren(), STATUS_SECONDS * 1000);
  };
}
