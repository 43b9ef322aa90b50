import { median } from "../projection/bench/timing";
import { parseRoadmap } from "../roadmap/parseRoadmap";

export interface ImporterTime {
  readonly characters: number;
  readonly lines: number;
  readonly ms: number;
}

/** Phases of the smallest document: about what a long roadmap has. */
const PHASES = 25;

const ROUNDS = 5;

/** How long documents of one, two and four times a size take to be understood. */
export function benchImporter(now: () => number): readonly ImporterTime[] {
  const documents = [1, 2, 4].map((times) => generateRoadmap(times * PHASES));
  const times = documents.map((): number[] => []);
  // Round by round, so that another program's work falls on all sizes alike; the first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, document] of documents.entries()) {
      const begun = now();
      parseRoadmap(document);
      if (round > 0) times[i]?.push(now() - begun);
    }
  }
  return documents.map((document, i) => ({
    characters: document.length,
    lines: document.split("\n").length,
    ms: median(times[i] ?? []),
  }));
}

/** A roadmap of so many phases of three months, each with text, actions, a table and a nested list. */
export function generateRoadmap(phases: number): string {
  return ["# From analyst to staff engineer", ...Array.from({ length: phases }, (_, i) => phase(i + 1))].join("\n\n");
}

function phase(number: number): string {
  const last = 3 * number;
  return `## Phase ${number}: Step ${number} of the way (Months ${last - 2}–${last})

**Goal:** one service more in production, and somebody who can run it. Pay is expected to reach $${100 + number}k.

What was learnt before is *used* here; see [the notes](https://example.org/notes/${number}) for how it went.

- [ ] Ship release ${number} of the billing service (week 2)
- [x] Read chapter ${number}
  - take notes
  - tell the team
- [ ] Mentor a colleague, 2 hours a week

| Skill | Now | Wanted |
| ----- | --- | ------ |
| Go | ${number % 5} | 5 |
| Writing | ${(number + 2) % 5} | 5 |

> Stop if nobody uses it after two months.`;
}
