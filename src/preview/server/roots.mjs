/** Folders that the preview is made of and made from. */
import path from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
export const BUILT = path.join(PROJECT, "build/preview");
export const PAGE = path.join(BUILT, "page");
export const PANE = path.join(BUILT, "pane");
export const OFFICE = path.join(PROJECT, "node_modules/@microsoft/office-js/dist");
export const PANE_SCRIPTS = path.join(PROJECT, "src/preview/pane");
