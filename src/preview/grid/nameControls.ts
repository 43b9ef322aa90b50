/** Gives the controls of Univer's interface the names and roles that screen readers need and Univer leaves out. */

interface ControlWords {
  readonly nameBox: string;
  readonly names: string;
  readonly cancel: string;
  readonly addSheet: string;
  readonly earlierTabs: string;
  readonly laterTabs: string;
  readonly allSheets: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
  readonly zoom: string;
  readonly zoomReset: string;
}

const WORDS: Readonly<Record<"en" | "de", ControlWords>> = {
  en: {
    nameBox: "Address of the selection",
    names: "Names in the workbook",
    cancel: "Cancel typing",
    addSheet: "Add a sheet",
    earlierTabs: "Scroll to earlier sheets",
    laterTabs: "Scroll to later sheets",
    allSheets: "All sheets",
    zoomOut: "Zoom out",
    zoomIn: "Zoom in",
    zoom: "Zoom",
    zoomReset: "Zoom 100%",
  },
  de: {
    nameBox: "Adresse der Auswahl",
    names: "Namen in der Arbeitsmappe",
    cancel: "Eingabe abbrechen",
    addSheet: "Blatt hinzufügen",
    earlierTabs: "Zu früheren Blättern",
    laterTabs: "Zu späteren Blättern",
    allSheets: "Alle Blätter",
    zoomOut: "Verkleinern",
    zoomIn: "Vergrößern",
    zoom: "Zoom",
    zoomReset: "Zoom 100 %",
  },
};

type Attributes = Readonly<Record<string, string | null>>;

/** Selectors and what each match gets; null takes an attribute away. */
function mends(words: ControlWords): readonly (readonly [string, Attributes])[] {
  return [
    ['[data-u-comp="defined-name"] input', { "aria-label": words.nameBox }],
    ['[data-u-comp="defined-name"] a', { "aria-label": words.names, role: "button", tabindex: "0", type: null }],
    ['[data-u-comp="formula-bar"] button:not([data-slot])', { "aria-label": words.cancel }],
    ['[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-increase-icon)', { "aria-label": words.addSheet }],
    ['[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-convert-icon)', { "aria-label": words.allSheets }],
    ['[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-more-icon)', { "aria-label": words.laterTabs }],
    ['[data-u-comp="sheet-bar-append-button"]:has(.univer-rotate-180)', { "aria-label": words.earlierTabs }],
    ['footer div[data-slot="dropdown-menu-trigger"]', { type: null, "aria-haspopup": null, "aria-expanded": null }],
    ['[data-u-comp="button"]:has(.univerjs-icon-reduce-icon)', { "aria-label": words.zoomOut }],
    ['[data-u-comp="button"]:has(.univerjs-icon-increase-icon)', { "aria-label": words.zoomIn }],
    ['[role="track"]', { role: "presentation" }],
    [
      '[role="presentation"] > a[role="button"], [role="presentation"] div > a[role="button"]',
      { "aria-label": words.zoomReset },
    ],
    ['button[role="handle"]', { role: null, "aria-label": words.zoom }],
    ['canvas[tabindex="1"]', { tabindex: "0" }],
    ['[data-u-comp="sidebar"]', { role: "region", "aria-expanded": null }],
    ["#grid main", { role: "presentation" }],
    // Two of these, alike; a live region speaks without being a landmark.
    ['section[aria-label^="Notifications"]', { "aria-label": null }],
  ];
}

/** @param page Univer keeps its notices and menus outside of the grid */
export function nameControls(page: HTMLElement, language: "en" | "de"): void {
  const table = mends(WORDS[language]);
  const mend = (): void => {
    for (const [selector, attributes] of table) {
      for (const control of page.querySelectorAll(selector)) setAll(control, attributes);
    }
  };
  mend();
  new MutationObserver(mend).observe(page, { childList: true, subtree: true });
}

function setAll(control: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) control.removeAttribute(name);
    else if (control.getAttribute(name) !== value) control.setAttribute(name, value);
  }
}
