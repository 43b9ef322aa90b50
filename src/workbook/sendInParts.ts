/** Excel on the web takes 5 MB a request; half of it leaves room for what surrounds the values. */
const largestRequest = 2_500_000;

/** Counts what waits to be sent and sends it before it grows too large. */
export type Parts = (characters: number) => Promise<void>;

export function sendInParts(context: Excel.RequestContext): Parts {
  let waiting = 0;
  return async (characters) => {
    if (waiting > 0 && waiting + characters > largestRequest) {
      await context.sync();
      waiting = 0;
    }
    waiting += characters;
  };
}
