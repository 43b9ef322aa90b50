/** The words of Univer's parts. */
import designEnUS from "@univerjs/design/locale/en-US";
import uiEnUS from "@univerjs/ui/locale/en-US";
import docsUiEnUS from "@univerjs/docs-ui/locale/en-US";
import sheetsEnUS from "@univerjs/sheets/locale/en-US";
import sheetsUiEnUS from "@univerjs/sheets-ui/locale/en-US";
import sheetsFormulaUiEnUS from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsNumfmtUiEnUS from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsConditionalFormattingUiEnUS from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import drawingUiEnUS from "@univerjs/drawing-ui/locale/en-US";
import sheetsDrawingUiEnUS from "@univerjs/sheets-drawing-ui/locale/en-US";
import sheetsDataValidationUiEnUS from "@univerjs/sheets-data-validation-ui/locale/en-US";
import sheetsFormulaEnUS from "@univerjs/sheets-formula/locale/en-US";
import designDeDE from "@univerjs/design/locale/de-DE";
import uiDeDE from "@univerjs/ui/locale/de-DE";
import docsUiDeDE from "@univerjs/docs-ui/locale/de-DE";
import sheetsDeDE from "@univerjs/sheets/locale/de-DE";
import sheetsUiDeDE from "@univerjs/sheets-ui/locale/de-DE";
import sheetsFormulaUiDeDE from "@univerjs/sheets-formula-ui/locale/de-DE";
import sheetsNumfmtUiDeDE from "@univerjs/sheets-numfmt-ui/locale/de-DE";
import sheetsConditionalFormattingUiDeDE from "@univerjs/sheets-conditional-formatting-ui/locale/de-DE";
import drawingUiDeDE from "@univerjs/drawing-ui/locale/de-DE";
import sheetsDrawingUiDeDE from "@univerjs/sheets-drawing-ui/locale/de-DE";
import sheetsDataValidationUiDeDE from "@univerjs/sheets-data-validation-ui/locale/de-DE";
import sheetsFormulaDeDE from "@univerjs/sheets-formula/locale/de-DE";

export const locales = {
  en: [
    designEnUS,
    uiEnUS,
    docsUiEnUS,
    sheetsEnUS,
    sheetsUiEnUS,
    sheetsFormulaEnUS,
    sheetsFormulaUiEnUS,
    sheetsNumfmtUiEnUS,
    sheetsConditionalFormattingUiEnUS,
    sheetsDataValidationUiEnUS,
    drawingUiEnUS,
    sheetsDrawingUiEnUS,
  ],
  de: [
    designDeDE,
    uiDeDE,
    docsUiDeDE,
    sheetsDeDE,
    sheetsUiDeDE,
    sheetsFormulaDeDE,
    sheetsFormulaUiDeDE,
    sheetsNumfmtUiDeDE,
    sheetsConditionalFormattingUiDeDE,
    sheetsDataValidationUiDeDE,
    drawingUiDeDE,
    sheetsDrawingUiDeDE,
  ],
} as const;
