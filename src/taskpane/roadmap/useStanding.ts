/** Where the plan in the sheets stands: read when the view opens, after a write and when the person comes back from the grid. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { NextAction, PlanStanding } from "../../flows/flows";
import { messageOf } from "../../flows/messageOf";
import { usePane } from "../shared/PaneContext";

export interface Standing {
  /** null until it has been read, and where there is no plan. */
  readonly standing: PlanStanding | null;
  /** The actions on show: they stay as they are while only the figures are refreshed. */
  readonly listed: readonly NextAction[];
  /** Lets no reading that has begun come in any more: the person is about to change what it would say. */
  hold(): void;
  /** Reads the figures anew; the list stays. */
  refresh(): Promise<void>;
  /** Reads all anew. */
  reread(): Promise<void>;
}

export function useStanding(written: boolean): Standing {
  const { flows, dispatch, today } = usePane();
  const [standing, setStanding] = useState<PlanStanding | null>(null);
  const [listed, setListed] = useState<readonly NextAction[]>([]);

  const latest = useRef(0);
  const hold = useCallback(() => void latest.current++, []);

  const read = useCallback(async () => {
    try {
      return await flows.nextActions(today);
    } catch (error) {
      dispatch({ type: "pane/noticed", sentences: [messageOf(error)] });
      return null;
    }
  }, [flows, dispatch, today]);
  const refresh = useCallback(async () => {
    const mine = ++latest.current;
    const found = await read();
    if (mine === latest.current) setStanding(found);
  }, [read]);
  const reread = useCallback(async () => {
    const mine = ++latest.current;
    const found = await read();
    if (mine !== latest.current) return;
    setStanding(found);
    setListed(found?.next ?? []);
  }, [read]);

  useEffect(() => {
    void reread();
    const listener = () => void reread();
    window.addEventListener("focus", listener);
    return () => window.removeEventListener("focus", listener);
  }, [reread, written]);
  return { standing, listed, hold, refresh, reread };
}
