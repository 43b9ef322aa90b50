/** Name of the event by which a pane that is open learns of a notice; `detail` is the list of sentences. */
export const noticeEvent = "trajectory-notice";

/**
 * Shows sentences to the person who pressed a button: opens the pane, which shares this page, and hands them to it. A pane that does
 * not take them (by `preventDefault`) gets a plain alert at its top.
 */
export async function showNotice(sentences: readonly string[]): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
  const notice = new CustomEvent(noticeEvent, { detail: sentences, cancelable: true });
  if (window.dispatchEvent(notice)) document.body.prepend(alertWith(sentences));
}

function alertWith(sentences: readonly string[]): HTMLElement {
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  alert.style.cssText =
    "padding:12px;background:#fdf3f4;color:#6e0811;border-bottom:1px solid #eeacb2;font:14px 'Segoe UI',sans-serif";
  for (const sentence of sentences) {
    const line = document.createElement("p");
    line.textContent = sentence;
    alert.append(line);
  }
  return alert;
}
