/**
 * Imported before all else: without Office.js – no connection, or a page opened outside of Office – nothing of the add-in can run. The
 * page then says so in its two languages, and nothing else is evaluated.
 */
const sentences = {
  en: "Trajectory could not reach Excel: Office.js did not load. Check the connection, then close this pane and open it again.",
  de: "Trajectory erreicht Excel nicht: Office.js wurde nicht geladen. Verbindung prüfen, dann den Bereich schließen und wieder öffnen.",
} as const;

if (!("Office" in globalThis)) {
  const language = navigator.language.toLowerCase().startsWith("de") ? "de" : "en";
  document.documentElement.lang = language;
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.style.cssText = "margin: 16px; font: 14px/20px 'Segoe UI', system-ui, sans-serif";
  message.textContent = sentences[language];
  document.getElementById("pane")?.append(message);
  throw new Error(sentences.en);
}

export {};
