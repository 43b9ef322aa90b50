/** What an address asks the page to show: `?sample=example&sheet=Projection&theme=dark&lang=de&pane=off`. */

export interface Link {
  /** Id of the sample to start with; without one the tab's workbook comes back, in a new tab a copy of the last one kept. */
  readonly sample: string | undefined;
  /** Sheet to show first. */
  readonly sheet: string | undefined;
  readonly theme: "light" | "dark";
  readonly language: "en" | "de";
  readonly pane: boolean;
}

/** Words that are not known are passed over: an old link still opens the page. */
export function readLink(search: string, system: { readonly dark: boolean; readonly language: string }): Link {
  const query = new URLSearchParams(search);
  const theme = query.get("theme");
  const language = query.get("lang") ?? system.language;
  return {
    sample: query.get("sample") ?? undefined,
    sheet: query.get("sheet") ?? undefined,
    theme: theme === "dark" || (theme !== "light" && system.dark) ? "dark" : "light",
    language: language.toLowerCase().startsWith("de") ? "de" : "en",
    pane: query.get("pane") !== "off",
  };
}
