/** Scenarios for property tests: valid, and each with a good chance of every kind of event. */
import fc from "fast-check";
import type { Assumptions, Level, Path, PlannedEvent, Scenario, TrackChange } from "../../src/career/scenario";

const share = (max = 1) => fc.oneof(fc.constant(0), fc.constant(max), amount(0, max));
/** Adding 0 makes −0 plain, which no text or JSON keeps. */
const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((x) => x + 0);

function span(min: number, max: number) {
  return fc.tuple(amount(min, max), amount(min, max)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
}

function wholeSpan(min: number, max: number) {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
}

function triangle(min: number, max: number) {
  return fc.tuple(span(min, max), fc.option(fc.double({ min: 0, max: 1, noNaN: true }))).map(([ends, place]) => ({
    ...ends,
    mode: place === null ? null : Math.min(ends.max, Math.max(ends.min, ends.min + place * (ends.max - ends.min))),
  }));
}

const level: fc.Arbitrary<Omit<Level, "title">> = fc.record({
  min: amount(0, 50_000),
  max: fc.option(amount(0, 80_000)),
  minMonths: fc.integer({ min: 0, max: 40 }),
  promotionRate: share(),
  bonus: share(0.5),
  equity: share(),
});

/** Bands that climb and overlap. */
function path(name: string): fc.Arbitrary<Path> {
  return fc.array(level, { minLength: 1, maxLength: 5 }).map((levels) => {
    let floor = 40_000;
    const climbing = levels.map((l, i) => {
      floor += l.min;
      return { ...l, title: `${name} ${i + 1}`, min: floor, max: l.max === null ? null : floor + l.max };
    });
    return { name, levels: climbing };
  });
}

const moveEvery = fc.oneof(
  fc.constant({ kind: "never" } as const),
  wholeSpan(1, 60).map((s) => ({ kind: "cycle", ...s }) as const),
  share().map((chance) => ({ kind: "hazard", chance }) as const),
);

const startupMultiples = fc.array(fc.tuple(amount(0.1, 1), span(0, 20)), { minLength: 1, maxLength: 5 }).map((rows) => {
  const sum = rows.reduce((all, [weight]) => all + weight, 0);
  return rows.map(([weight, ends]) => ({ chance: weight / sum, ...ends }));
});

function plannedEvent(months: number): fc.Arbitrary<PlannedEvent> {
  return fc.record({
    month: fc.integer({ min: 1, max: months }),
    kind: fc.constantFrom("move", "promotion"),
    chance: share(),
    raise: fc.option(amount(-0.3, 0.5)),
  });
}

function assumptions(months: number): fc.Arbitrary<Assumptions> {
  return fc.record({
    meritMean: amount(-0.02, 0.08),
    meritSd: share(0.05),
    promotionRaise: span(-0.05, 0.3),
    moveEvery,
    moveRaise: triangle(-0.3, 0.5),
    moveLevelUp: share(),
    moveGapChance: share(),
    moveGapMonths: wholeSpan(0, 14),
    shortTenureFactor: share(),
    layoffHazard: fc.oneof(share(), share(0.1)),
    layoffGapMonths: wholeSpan(0, 14),
    layoffPayChange: triangle(-0.4, 0.3),
    bandGrowth: amount(-0.02, 0.08),
    marketPersistence: share(),
    marketMerit: share(0.05),
    marketRaise: share(0.2),
    marketLayoff: amount(-1, 2),
    marketEquity: share(0.3),
    equityKind: fc.constantFrom("none", "rsu", "startup"),
    equityDrift: amount(-0.2, 0.3),
    equityVolatility: share(),
    startupSalaryFactor: amount(0.3, 1.2),
    startupExitMonths: wholeSpan(1, 200),
    startupMultiples,
    inflation: amount(-0.02, 0.1),
    discountRate: share(0.2),
    plannedEvents: fc.array(plannedEvent(months), { maxLength: 6 }),
  });
}

function trackChanges(own: Path, months: number): fc.Arbitrary<readonly TrackChange[]> {
  const one = (i: number) =>
    path(`Track ${i}`).chain((to) =>
      fc.record({
        path: fc.constant(to),
        level: fc.constantFrom(...to.levels.map((l) => l.title)),
        at: fc.oneof(
          fc.integer({ min: 1, max: months }).map((month) => ({ month, onLevel: null })),
          fc.constantFrom(...own.levels.map((l) => ({ month: null, onLevel: l.title }))),
        ),
      }),
    );
  return fc
    .oneof(fc.constant([]), fc.tuple(one(1)), fc.tuple(one(1), one(2)))
    .map((changes) => changes.map(({ at, ...to }) => ({ ...at, ...to })));
}

export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), path("Own"))
  .chain(([years, own]) =>
    fc.record({
      name: fc.constant("Any"),
      years: fc.constant(years),
      start: fc.record({
        level: fc.constantFrom(...own.levels.map((l) => l.title)),
        pay: amount(20_000, 400_000),
        date: fc.constant("2026-01"),
      }),
      path: fc.constant(own),
      assumptions: assumptions(12 * years),
      trackChanges: trackChanges(own, 12 * years),
    }),
  );
