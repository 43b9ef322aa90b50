import { type RefObject, useEffect } from "react";

/**
 * Takes the focus when something new is on show and what had it is gone, so that whoever works by keyboard goes on from
 * here. Takes it from nothing else, neither from the grid.
 *
 * @param shown what is on show; the focus is looked after whenever it changes
 */
export function useLostFocus(element: RefObject<HTMLElement | null>, shown: unknown): void {
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) element.current?.focus();
  }, [element, shown]);
}
