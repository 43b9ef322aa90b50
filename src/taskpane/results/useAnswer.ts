/** The answer to a question that takes a moment; null while it is under way. */
import { useEffect, useState } from "react";
import { messageOf } from "../../flows/messageOf";

export type Answer<T> =
  | { readonly kind: "asking" }
  | { readonly kind: "answered"; readonly value: T }
  | { readonly kind: "failed"; readonly message: string };

/** @param ask must keep its identity for as long as the question is the same */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> {
  const [given, setGiven] = useState<{ readonly ask: unknown; readonly answer: Answer<T> }>();
  useEffect(() => {
    let wanted = true;
    const give = (answer: Answer<T>) => wanted && setGiven({ ask, answer });
    // A turn of the event loop first, so that the view is painted before the engine is busy.
    const timer = setTimeout(() => {
      ask().then(
        (value) => give({ kind: "answered", value }),
        (error: unknown) => give({ kind: "failed", message: messageOf(error) }),
      );
    }, 20);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [ask]);
  return given?.ask === ask ? given.answer : { kind: "asking" };
}
