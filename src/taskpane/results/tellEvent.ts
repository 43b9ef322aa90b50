/** What happened in a simulated career, in one sentence of the person's language. */
import type { CareerEvent } from "../../projection/walkTrial";
import type { Formats } from "../format/formats";
import type { Text } from "../text/en";

export interface Words {
  readonly text: Text;
  readonly formats: Formats;
}

/** @param worth of one unit of that year's money in the money it is told in */
export function tellEvent(event: CareerEvent, worth: number, { text, formats }: Words): string {
  const words = text.closer.events;
  const raise = formats.signedPercent(event.payBefore > 0 ? event.payAfter / event.payBefore - 1 : 0);
  const pay = words.pay(formats.money(event.payAfter * worth), raise);
  const gap = event.monthsOut > 0 ? ` ${words.gap(event.monthsOut)}` : "";
  switch (event.kind) {
    case "merit":
      return words.merit(pay);
    case "promotion":
      return words.promotion(event.levelAfter, pay);
    case "move":
      return event.levelAfter === event.levelBefore ? words.move(pay) + gap : words.moveUp(event.levelAfter, pay) + gap;
    case "layoff":
      return words.layoff(pay) + gap;
    case "track":
      return words.track(event.levelAfter, pay);
    case "exit":
      return words.exit(formats.money(event.received * worth));
  }
}
