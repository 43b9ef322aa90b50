import { yieldToEvents } from "../projection/yieldToEvents";

/** Milliseconds that calls may hold the thread together: an eighth of a frame, since Excel's client sends many answers at once. */
const slice = 2;

const waiting: (() => void)[] = [];
let handingOut = false;

/**
 * Waits for this call's turn. Excel asks for a thousand cells at once, and each that goes on without a pause would add to one
 * long stop of the pane: calls go on one after another, each up to its next `await`, with a pause before every slice.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (!handingOut) void handOut();
  });
}

async function handOut(): Promise<void> {
  handingOut = true;
  while (waiting.length > 0) {
    await yieldToEvents();
    const end = performance.now() + slice;
    do {
      waiting.shift()?.();
      // The call goes on here, before this line does.
      await undefined;
    } while (waiting.length > 0 && performance.now() < end);
  }
  handingOut = false;
}
