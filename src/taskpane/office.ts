/** The pane's only look at Office: its languages and its theme. Outside Office the browser answers instead. */
import { isDark, type Look } from "./theme";

export interface OfficeSetting {
  /** BCP 47; the language of Office itself. */
  readonly displayLanguage: string;
  /** BCP 47; the language of the document, for numbers and dates. */
  readonly contentLanguage: string;
  readonly look: Look;
}

export function readOffice(): OfficeSetting {
  const context = typeof Office === "undefined" ? undefined : Office.context;
  const background = context?.officeTheme?.bodyBackgroundColor;
  return {
    displayLanguage: context?.displayLanguage || navigator.language,
    contentLanguage: context?.contentLanguage || navigator.language,
    look: lookOf(background ? isDark(background) : systemDark().matches),
  };
}

/** Calls back when the system changes its colours; Office's own theme does not tell. */
export function watchLook(onChange: (look: Look) => void): () => void {
  const queries = [systemDark(), systemContrast()];
  const listener = () => onChange(lookOf(systemDark().matches));
  queries.forEach((query) => query.addEventListener("change", listener));
  return () => queries.forEach((query) => query.removeEventListener("change", listener));
}

function lookOf(dark: boolean): Look {
  if (systemContrast().matches) return "contrast";
  return dark ? "dark" : "light";
}

function systemDark(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function systemContrast(): MediaQueryList {
  return window.matchMedia("(forced-colors: active)");
}
