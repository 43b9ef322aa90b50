import { type Member, method } from "../protocol/excelType";

/** An event can be listened to; the client itself registers for it over the bridge. */
export function eventType<T>(since: number): Member<T> {
  return method(since, () => null);
}
