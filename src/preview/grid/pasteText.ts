import type { Univer } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { htmlTable, readTextTable } from "./textTable";

/** Text with several cells is pasted as Excel pastes it. Univer knows no quotes, and takes what looks like HTML for HTML. */
export function pasteText(univer: Univer): void {
  const clipboard = univer.__getInjector().get(ISheetClipboardService);
  const paste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) => {
    const isTable = !html && text !== undefined && /[\t\n]/.test(text);
    return paste(isTable ? htmlTable(readTextTable(text)) : html, text, files);
  };
}
