/** What an address asks the page to show: `?sample=example&sheet=Projection&theme=dark&lang=de&pane=off`. */

export interface Link {
  /** Id of the sample to start with; without one the tab's workbook comes back, in a new tab a copy of the last one kept. */
  readonly sample: string | undefined;
  /** Sheet to show first. */
  readonly sheet: string | undefined;
  readonly theme: "light" | "dark";
  /** Of the page's own words. */
  readonly language: "en" | "de";
  /** BCP 47: the language that Office is in, and its documents. */
  readonly locale: string;
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
    locale: localeOf(language),
    pane: query.get("pane") !== "off",
  };
}

/** The two languages of the page are those of their largest countries. */
function localeOf(language: string): string {
  const usual: Readonly<Record<string, string>> = { en: "en-US", de: "de-DE" };
  const known = usual[language] ?? language;
  try {
    return Intl.getCanonicalLocales(known)[0] ?? "en-US";
  } catch (error) {
    if (error instanceof RangeError) return "en-US";
    throw error;
  }
}
