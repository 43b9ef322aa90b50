import { formatArea } from "../grid/area";
import { type Place, requireWritable, sheetState } from "./book";
import { shownText } from "./cellValues";

export function readHyperlink(place: Place): unknown {
  const { book, sheet, area } = place;
  const link = sheetState(book, sheet).hyperlinks.get(formatArea({ ...area, rows: 1, columns: 1 }));
  return link === undefined ? null : { ...link, textToDisplay: shownText(place, area.row, area.column) };
}

export function writeHyperlink(place: Place, value: unknown): void {
  const { book, sheet, area } = place;
  requireWritable(book, sheet);
  const key = formatArea({ ...area, rows: 1, columns: 1 });
  if (value === null) {
    sheetState(book, sheet).hyperlinks.delete(key);
    return;
  }
  const { textToDisplay, ...link } = value as {
    textToDisplay?: string;
    address?: string;
    documentReference?: string;
    screenTip?: string;
  };
  sheetState(book, sheet).hyperlinks.set(key, link);
  const shown = textToDisplay ?? link.address ?? link.documentReference;
  if (shown !== undefined) book.grid.cells.write(sheet, area, [[{ value: shown }]]);
  book.grid.styles.patch(sheet, { ...area, rows: 1, columns: 1 }, { color: "#0563C1", underline: true });
}
