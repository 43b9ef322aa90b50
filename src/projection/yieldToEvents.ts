/**
 * Lets waiting events run: a click on Cancel, a repaint. A message channel comes back at once, where a timer would
 * wait four milliseconds, or a second in a hidden page; in Node messages would keep timers waiting, `setImmediate` does not.
 */
export function yieldToEvents(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") return void setImmediate(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
