/** Looking for what people would see cut. */
import type { OpenPreview } from "./openPreview";

/** What does not fit into the width of the pane, and words that do not fit into their own box. */
export function cutOff({ pane }: OpenPreview): Promise<readonly string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll("main *, header *, [role=menu] *")]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const scrolls = element.closest("[role=region][tabindex]") ?? element.closest("textarea, svg, canvas, select");
        if (width <= 1 || scrolls !== null) return false;
        const words = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
        const spills = words && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
        return spills || left < -1 || right > window.innerWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}
