/** The Roadmap view: from nothing, to a document that was understood, to sheets that were written. */
import type { Problem } from "../../career/problem";
import type { PayEvent, Roadmap } from "../../career/roadmap";
import type { WritePreview } from "../../flows/flows";
import type { PlanDraft } from "./planDraft";
import type { SixAnswers } from "./sixAnswers";
import { idle, type Work } from "./work";

export type RoadmapState =
  /** Answers are null until the first is given. */
  | { readonly kind: "start"; readonly answers: SixAnswers | null }
  | { readonly kind: "asking"; readonly answers: SixAnswers | null }
  | { readonly kind: "planning"; readonly draft: PlanDraft; readonly problems: readonly Problem[] }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly message: string }
  | UnderstoodRoadmap;

export interface UnderstoodRoadmap {
  readonly kind: "understood";
  readonly name: string;
  /** The document as text, to show the line a problem names; null where it was bytes in another encoding. */
  readonly source: string | null;
  readonly roadmap: Roadmap;
  /** First month of the plan, `YYYY-MM`. */
  readonly start: string;
  readonly payEvents: readonly PayEventChoice[];
  /** What writing would change, while the person is asked; null before and after. */
  readonly preview: WritePreview | null;
  readonly write: Work;
}

/** A pay rise that the document seems to expect; it only counts once the person has confirmed it. */
export interface PayEventChoice {
  /** Index into the phases of the roadmap. */
  readonly phase: number;
  readonly confirmed: boolean;
  readonly event: PayEvent;
}

export type RoadmapEvent =
  /** The form of a plan: opened, filled in, or refused with what is wrong. */
  | { readonly type: "roadmap/planned"; readonly draft: PlanDraft; readonly problems?: readonly Problem[] }
  /** The six questions: opened, with what was answered before, or answered on. */
  | { readonly type: "roadmap/asked"; readonly answers?: SixAnswers }
  | { readonly type: "roadmap/reading"; readonly name: string }
  | {
      readonly type: "roadmap/understood";
      readonly name: string;
      readonly source: string | null;
      readonly roadmap: Roadmap;
      /** The month to start in where the document names none, `YYYY-MM`. */
      readonly thisMonth: string;
    }
  | { readonly type: "roadmap/failed"; readonly name: string; readonly message: string }
  | { readonly type: "roadmap/closed" }
  | { readonly type: "roadmap/startChanged"; readonly start: string }
  | { readonly type: "roadmap/payEventChanged"; readonly choice: PayEventChoice }
  | { readonly type: "roadmap/previewed"; readonly preview: WritePreview | null }
  | { readonly type: "roadmap/writeChanged"; readonly write: Work };

export const noRoadmap: RoadmapState = { kind: "start", answers: null };

export function reduceRoadmap(state: RoadmapState, event: RoadmapEvent): RoadmapState {
  switch (event.type) {
    case "roadmap/planned":
      return { kind: "planning", draft: event.draft, problems: event.problems ?? [] };
    case "roadmap/asked":
      return { kind: "asking", answers: event.answers ?? answersIn(state) };
    case "roadmap/reading":
      return { kind: "reading", name: event.name };
    case "roadmap/failed":
      return { kind: "failed", name: event.name, message: event.message };
    case "roadmap/closed":
      return { kind: "start", answers: answersIn(state) };
    case "roadmap/understood":
      return {
        kind: "understood",
        name: event.name,
        source: event.source,
        roadmap: event.roadmap,
        start: event.roadmap.startDate?.slice(0, 7) ?? event.thisMonth,
        payEvents: choicesOf(event.roadmap),
        preview: null,
        write: idle,
      };
    case "roadmap/startChanged":
      return whenUnderstood(state, (understood) => ({
        ...understood,
        start: event.start,
        preview: null,
        write: idle,
      }));
    case "roadmap/payEventChanged":
      return whenUnderstood(state, (understood) => ({
        ...understood,
        payEvents: understood.payEvents.map((old) => (old.phase === event.choice.phase ? event.choice : old)),
        preview: null,
        write: idle,
      }));
    case "roadmap/previewed":
      return whenUnderstood(state, (understood) => ({ ...understood, preview: event.preview, write: idle }));
    case "roadmap/writeChanged":
      return whenUnderstood(state, (understood) => ({ ...understood, preview: null, write: event.write }));
  }
}

/** The roadmap as the person has confirmed it: a pay event that was not confirmed is none. */
export function confirmedRoadmap({ roadmap, payEvents }: UnderstoodRoadmap): Roadmap {
  const phases = roadmap.phases.map((phase, index) => {
    const choice = payEvents.find((candidate) => candidate.phase === index);
    return { ...phase, payEvent: choice?.confirmed ? choice.event : null };
  });
  return { ...roadmap, phases };
}

/** True where a document has given nothing that could be written. */
export function holdsNothing({ phases, sections, paths, ladders }: Roadmap): boolean {
  return phases.length + sections.length + paths.length + ladders.length === 0;
}

function answersIn(state: RoadmapState): SixAnswers | null {
  return state.kind === "start" || state.kind === "asking" ? state.answers : null;
}

function whenUnderstood(state: RoadmapState, change: (understood: UnderstoodRoadmap) => RoadmapState): RoadmapState {
  return state.kind === "understood" ? change(state) : state;
}

function choicesOf(roadmap: Roadmap): PayEventChoice[] {
  return roadmap.phases.flatMap((phase, index) =>
    phase.payEvent ? [{ phase: index, confirmed: true, event: phase.payEvent }] : [],
  );
}
