import { expect, test } from "vitest";
import { once } from "../../src/functions/once";

test("calls with the same key run once and share the answer, also afterwards", async () => {
  let runs = 0;
  const work = () => Promise.resolve(++runs);
  expect(await Promise.all([once("same", work), once("same", work)])).toEqual([1, 1]);
  expect(await once("same", work)).toBe(1);
  expect(await once("other", work)).toBe(2);
});

test("work is cancelled when the last of those who wait has left, and done anew when asked again", async () => {
  const leaves: (() => void)[] = [];
  const signals: AbortSignal[] = [];
  const work = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<string>((resolve) => signal.addEventListener("abort", () => resolve("cancelled")));
  };
  const first = once("long", work, (leave) => leaves.push(leave));
  const second = once("long", work, (leave) => leaves.push(leave));
  leaves[0]?.();
  leaves[0]?.();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  leaves[1]?.();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(await Promise.all([first, second])).toEqual(["cancelled", "cancelled"]);
  expect(await once("long", () => Promise.resolve("anew"))).toBe("anew");
});

test("a failure is told to everyone who waits, and not remembered", async () => {
  await expect(once("fails", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await once("fails", () => Promise.resolve("yes"))).toBe("yes");
});
