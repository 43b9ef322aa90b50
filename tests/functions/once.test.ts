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
  const signals: AbortSignal[] = [];
  const work = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<string>((resolve) => signal.addEventListener("abort", () => resolve("cancelled")));
  };
  const [one, other] = [new AbortController(), new AbortController()];
  const first = once("long", work, one.signal);
  const second = once("long", work, other.signal);
  one.abort();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  other.abort();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(await Promise.all([first, second])).toEqual(["cancelled", "cancelled"]);
  expect(await once("long", () => Promise.resolve("anew"))).toBe("anew");
  expect(() => once("never begun", work, one.signal)).toThrow("aborted");
});

test("however many cells ask at once, each piece of work can be cancelled", () => {
  const controllers = Array.from({ length: 200 }, () => new AbortController());
  const signals: AbortSignal[] = [];
  controllers.forEach(({ signal }, i) => {
    const forever = (unwanted: AbortSignal) => {
      signals.push(unwanted);
      return new Promise<never>(() => undefined);
    };
    void once(`cell ${i}`, forever, signal);
  });
  for (const controller of controllers) controller.abort();
  expect(signals.filter(({ aborted }) => aborted)).toHaveLength(200);
});

test("the last answers are remembered, and older ones made again", async () => {
  let runs = 0;
  const ask = (key: string) => once(key, () => Promise.resolve(++runs));
  await ask("old");
  for (let i = 0; i < 63; i += 1) await ask(`answer ${i}`);
  expect(await ask("old")).toBe(1);
  for (let i = 0; i < 64; i += 1) await ask(`newer ${i}`);
  expect(await ask("old")).toBe(129); // 1 + 63 + 64 were made before
});

test("a failure is told to everyone who waits, and not remembered", async () => {
  await expect(once("fails", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await once("fails", () => Promise.resolve("yes"))).toBe("yes");
});
