import type { Univer } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { EmbeddedExcel } from "../../host/createHost";

/** Under the pointer, an error says what its function said of it, as in Excel; Univer would explain the error value in general. */
export function showErrorTexts(univer: Univer, { book }: EmbeddedExcel): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    show({ ...alert, message: book.functions.errorText(subUnitId, row, col) ?? alert.message });
  };
}
