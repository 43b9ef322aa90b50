/** The one entry of the add-in: pane, ribbon commands and custom functions share this page and its runtime. */
import "./requireOffice";
import "../functions/associate";
import "../commands";
import { createRoot } from "react-dom/client";
import { createFlows } from "../flows/createFlows";
import { App } from "./App";
import { readOffice } from "./office";
import { directionOf, loadText } from "./text/loadText";

async function openPane(): Promise<void> {
  await Office.onReady();
  const office = readOffice();
  const text = await loadText(office.displayLanguage);
  const root = document.getElementById("pane");
  if (!root) throw new Error("taskpane.html has no element with the id pane");
  document.documentElement.lang = text.language;
  document.documentElement.dir = directionOf(text.language);
  createRoot(root).render(
    <App
      flows={createFlows()}
      text={text}
      contentLanguage={office.contentLanguage}
      look={office.look}
      now={new Date()}
    />,
  );
  setTimeout(() => void warmWorkers(), SHOWN);
}

/** Milliseconds in which the pane has shown what it opens with. */
const SHOWN = 1000;

/** The first projection takes half the time in workers that have run one before. */
async function warmWorkers(): Promise<void> {
  await (await import("../flows/warmWorkers")).warmWorkers();
}

void openPane();
