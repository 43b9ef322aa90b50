/** Waiting for a page to stand still, so that what is measured or pictured is not on its way to something else. */
import type { Frame } from "playwright-core";

/**
 * Waits until nothing in a frame is loading, every animation that ends has ended and every element is where it was a frame
 * ago. What turns or grows for as long as work goes on is not waited for.
 */
export async function atRest(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  await frame.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const layout = () =>
      [...document.querySelectorAll("body *:not([role=progressbar], [role=progressbar] *)")]
        .map((element) => Object.values(element.getBoundingClientRect().toJSON() as object).join())
        .join(";");
    let before = "";
    for (let now = layout(); now !== before; now = layout()) {
      before = now;
      const ending = document.getAnimations().filter((each) => each.effect?.getTiming().iterations !== Infinity);
      await Promise.allSettled(ending.map((each) => each.finished));
      // Twice: what one frame measures, a chart draws in the next.
      await nextFrame();
      await nextFrame();
    }
  });
}
