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
    clock += 1.5;
  };
  void yieldToEvents().then(() => order.push("click"));
  await Promise.all([0, 1, 2, 3, 4].map(call));
  // Four milliseconds are over after the third call; without a pause the click would come last.
  expect(order).toEqual([0, 1, 2, "click", 3, 4]);
});

test("a call that comes later gets its turn too", async () => {
  await turn();
  await yieldToEvents();
  await expect(turn()).resolves.toBeUndefined();
});
