/** What Excel's own errors mean for the person, and the way out, by Excel's code. */
const remedies: Readonly<Record<string, string>> = {
  AccessDenied:
    "Excel did not allow it: a sheet or the workbook is protected, or open for reading only. Take the protection off (Review tab) or save a copy under another name, then try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc in it, then try again.",
  ItemNotFound: "A sheet, table or name has gone since it was read. Try again.",
  ServiceNotAvailable: "Excel is not answering. Wait a moment, then try again.",
};
const alike: Readonly<Record<string, string>> = {
  ActivityLimitReached: "ServiceNotAvailable",
  RequestAborted: "ServiceNotAvailable",
};

/** What to tell a person about something thrown; Excel's code stands behind it, which helps whoever is asked for help. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const message = remedies[alike[code] ?? code] ?? error.message;
  return code === "" || message.includes(code) ? message : `${message} (${code})`;
}
