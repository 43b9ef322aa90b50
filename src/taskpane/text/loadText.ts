/** The catalogue for the language that Office shows itself in; English where there is none. */
import { en, type Text } from "./en";

export async function loadText(displayLanguage: string): Promise<Text> {
  const [language = ""] = displayLanguage.toLowerCase().split("-");
  if (language === "de") return (await import("./de")).de;
  return en;
}

/** Right to left for the languages that are written so, whatever language the texts are in. */
export function directionOf(displayLanguage: string): "ltr" | "rtl" {
  const [language = ""] = displayLanguage.toLowerCase().split("-");
  return ["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"].includes(language) ? "rtl" : "ltr";
}
