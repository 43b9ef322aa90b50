/** A projection of one scenario that keeps up with a person who is changing it. */
import { useEffect, useState } from "react";
import type { ScenarioSummary } from "../../career/projection";
import type { Scenario } from "../../career/scenario";
import type { Flows } from "../../flows/flows";
import { messageOf } from "../../flows/messageOf";

/** Careers of a rough figure, enough for a picture. */
export const ROUGH = 500;
/** Nobody waits for a glance: a run of more careers is told apart from it by no digit that is shown. */
export const MOST = 250_000;

/** Milliseconds after a change. */
const SOON = 30;
const AT_REST = 400;

export interface Effort {
  readonly trials: number;
  readonly seed: number;
}

export type Preview =
  | { readonly kind: "ready"; readonly summary: ScenarioSummary | null; readonly rough: boolean }
  | { readonly kind: "failed"; readonly message: string };

/** Rough figures while a slider moves; when it rests those that a run gives, as they are asked for in Results. */
export function usePreview(flows: Flows, scenario: Scenario, { trials, seed }: Effort): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: "ready", summary: null, rough: true });
  const careers = Math.min(trials, MOST);
  useEffect(() => {
    const aborter = new AbortController();
    const run = async (rough: boolean) => {
      const options = { trials: rough ? Math.min(ROUGH, careers) : careers, seed, signal: aborter.signal };
      try {
        const { scenarios, partial } = await flows.project([scenario], options);
        const [summary] = scenarios;
        if (aborter.signal.aborted || partial === true || !summary) return;
        setPreview({ kind: "ready", summary, rough });
      } catch (error) {
        if (!aborter.signal.aborted) setPreview({ kind: "failed", message: messageOf(error) });
      }
    };
    const timers = [setTimeout(() => void run(true), SOON), setTimeout(() => void run(false), AT_REST)];
    return () => {
      timers.forEach(clearTimeout);
      aborter.abort();
    };
  }, [flows, scenario, careers, seed]);
  return preview;
}
