/** What every view needs: the state, a way to change it, the flows, and how to say and write things. */
import { createContext, type RefObject, useContext } from "react";
import type { Flows } from "../../flows/flows";
import type { Formats } from "../format/formats";
import type { Dispatch, PaneState } from "../state/paneState";
import type { Text } from "../text/en";
import type { Look } from "../theme";

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch;
  readonly flows: Flows;
  readonly text: Text;
  readonly formats: Formats;
  /** `YYYY-MM`. */
  readonly thisMonth: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly look: Look;
  /** The run under way, so that it can be cancelled from wherever the person is. */
  readonly run: RefObject<AbortController | null>;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is called outside of App");
  return pane;
}
