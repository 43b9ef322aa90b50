import type { Univer } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { EmbeddedExcel } from "../../host/createHost";
import { formulaProblem } from "../../host/model/formulaProblem";
import { shownFormula } from "../../host/model/formulaText";

/**
 * Under the pointer, an error says what its function said of it, as in Excel; Univer would explain the error value in general. It takes
 * formulas, too, that Excel refuses: those say why.
 */
export function showErrorTexts(univer: Univer, { book }: EmbeddedExcel): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const formula = shownFormula(book, subUnitId, row, col);
    const problem = formula === undefined ? undefined : formulaProblem(formula);
    const refused = problem === undefined ? undefined : `Excel does not take this formula: ${problem}.`;
    show({ ...alert, message: refused ?? book.functions.errorText(subUnitId, row, col) ?? alert.message });
  };
}
