/** The bar between grid and pane: dragged, or moved with the arrow keys. */

/** The pane's width in pixels, ends included: Excel's own limits for a task pane. */
const NARROWEST = 320;
const WIDEST = 700;
const STEP = 20;

export function makeSplitter(bar: HTMLElement, pane: HTMLElement, label: string): void {
  const set = (width: number): void => {
    const kept = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    pane.style.width = `${kept}px`;
    bar.setAttribute("aria-valuenow", String(kept));
  };
  bar.setAttribute("role", "separator");
  bar.setAttribute("aria-label", label);
  bar.setAttribute("aria-orientation", "vertical");
  bar.setAttribute("aria-valuemin", String(NARROWEST));
  bar.setAttribute("aria-valuemax", String(WIDEST));
  bar.tabIndex = 0;
  set(400);
  bar.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(pane.offsetWidth + STEP);
    else if (key === "ArrowRight") set(pane.offsetWidth - STEP);
  });
  bar.addEventListener("pointerdown", (down) => {
    bar.setPointerCapture(down.pointerId);
    document.body.classList.add("resizing");
    const move = (event: PointerEvent): void => set(pane.getBoundingClientRect().right - event.clientX);
    bar.addEventListener("pointermove", move);
    bar.addEventListener(
      "lostpointercapture",
      () => {
        bar.removeEventListener("pointermove", move);
        document.body.classList.remove("resizing");
      },
      { once: true },
    );
  });
}
