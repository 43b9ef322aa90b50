import { UniverInstanceType } from "@univerjs/core";
import { createSpreadsheet } from "./grid/createSpreadsheet";
const univer = createSpreadsheet({
  container: document.querySelector("#grid") as HTMLElement,
  dark: false,
  language: "en",
});
univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
  id: "w",
  name: "Book1",
  sheetOrder: ["a"],
  sheets: { a: { id: "a", name: "Sheet1" } },
});
document.querySelector<HTMLElement>("#grid")!.style.height = "90vh";
