/** A projection of one scenario that keeps up with a person who is changing it. */
import { useEffect, useState } from "react";
import type { ScenarioSummary } from "../../career/projection";
import type { Scenario } from "../../career/scenario";
import type { Flows } from "../../flows/flows";
import { messageOf } from "../../flows/messageOf";

/** Rough figures while a slider moves, sharper ones when it rests. The seed is fixed, so that only the change shows. */
const ROUGH = { trials: 500, seed: 1, afterMs: 30 };
const SHARP = { trials: 5_000, seed: 1, afterMs: 400 };

export type Preview =
  | { readonly kind: "ready"; readonly summary: ScenarioSummary | null; readonly rough: boolean }
  | { readonly kind: "failed"; readonly message: string };

export function usePreview(flows: Flows, scenario: Scenario): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: "ready", summary: null, rough: true });
  useEffect(() => {
    const aborter = new AbortController();
    const run = async ({ trials, seed }: typeof ROUGH) => {
      try {
        const { scenarios, partial } = await flows.project([scenario], { trials, seed, signal: aborter.signal });
        const [summary] = scenarios;
        if (aborter.signal.aborted || partial === true || !summary) return;
        setPreview({ kind: "ready", summary, rough: trials === ROUGH.trials });
      } catch (error) {
        if (!aborter.signal.aborted) setPreview({ kind: "failed", message: messageOf(error) });
      }
    };
    const timers = [ROUGH, SHARP].map((effort) => setTimeout(() => void run(effort), effort.afterMs));
    return () => {
      timers.forEach(clearTimeout);
      aborter.abort();
    };
  }, [flows, scenario]);
  return preview;
}
