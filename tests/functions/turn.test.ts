import { afterEach, expect, test, vi } from "vitest";
import { turn } from "../../src/functions/turn";
import { yieldToEvents } from "../../src/projection/yieldToEvents";

afterEach(() => vi.restoreAllMocks());

test("calls go on in their order, and what waits runs between their slices", async () => {
  let clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => clock);
  const order: (number | "click")[] = [];
  const call = async (i: number) => {
    await turn();
    order.push(i);
    clock += 0.75;
  };
  const calls = [0, 1, 2, 3, 4].map(call);
  const clicks = yieldToEvents().then(async () => {
    order.push("click");
    await yieldToEvents();
    order.push("click");
  });
  await Promise.all([...calls, clicks]);
  // Excel's client has worked before the first slice; two milliseconds are over after the third call.
  expect(order).toEqual([0, 1, 2, "click", 3, 4, "click"]);
});

test("a call that comes later gets its turn too", async () => {
  await turn();
  await yieldToEvents();
  await expect(turn()).resolves.toBeUndefined();
});
