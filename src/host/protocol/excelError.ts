/**
 * The codes with which Excel refuses a request, and Excel's words for them.
 * Source: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ServiceNotAvailable: "The service is unavailable.",
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

/** What Excel answers in place of a result. The client throws it as `OfficeExtension.Error`, after the detail in brackets. */
export class ExcelError extends Error {
  /** The call that failed on the way to an object, such as `Worksheet.getRange`. */
  location: string | undefined;

  constructor(
    readonly code: ExcelErrorCode,
    /** What is wrong, for the person reading the test: Excel itself is less talkative. */
    detail?: string,
  ) {
    super(detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
    this.name = "ExcelError";
  }
}
