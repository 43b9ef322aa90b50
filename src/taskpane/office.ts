/** The pane's only look at Office: its languages and its theme. Outside Office the browser answers instead. */
import { isDark } from "./theme";

export interface OfficeSetting {
  /** BCP 47; the language of Office itself. */
  readonly displayLanguage: string;
  /** BCP 47; the language of the document, for numbers and dates. */
  readonly contentLanguage: string;
  readonly dark: boolean;
}

export function readOffice(): OfficeSetting {
  const context = typeof Office === "undefined" ? undefined : Office.context;
  const background = context?.officeTheme?.bodyBackgroundColor;
  return {
    displayLanguage: context?.displayLanguage || navigator.language,
    contentLanguage: context?.contentLanguage || navigator.language,
    dark: background ? isDark(background) : systemDark().matches,
  };
}

/** Calls back when the system changes between light and dark; Office's own theme does not tell. */
export function watchDark(onChange: (dark: boolean) => void): () => void {
  const query = systemDark();
  const listener = () => onChange(query.matches);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

function systemDark(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}
