import { describe, expect, it } from "vitest";
import { rankPaths } from "../../src/career/decisionMatrix";
import { actionPlan } from "../../src/roadmap/actionPlan";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";
import { plannedEvents } from "../../src/roadmap/plannedEvents";
import { roadmapSheets } from "../../src/roadmap/roadmapSheets";
import { templates } from "../../src/roadmap/templates";

function template(id: string) {
  const found = templates.find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return parseRoadmap(found.markdown, id);
}

describe("the built-in roadmaps", () => {
  it("six phases of two months with 22 actions", () => {
    const { phases } = template("deep-tech-12-months");
    expect(phases.map(({ startMonth, endMonth }) => [startMonth, endMonth])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
      [11, 12],
    ]);
    expect(phases.flatMap(({ actions }) => actions)).toHaveLength(22);
  });

  it("five phases from 0 over 36 months, 16 actions at the top, due month 9, two failure modes", () => {
    const { phases, horizonMonths } = template("trajectory-shift-36-months");
    expect(phases.map(({ number, startMonth, endMonth }) => [number, startMonth, endMonth])).toEqual([
      [0, 1, 2],
      [1, 3, 9],
      [2, 10, 18],
      [3, 19, 30],
      [4, 31, 36],
    ]);
    expect(phases.flatMap(({ actions }) => actions)).toHaveLength(16);
    expect(phases[1]?.deliverables[0]?.dueMonth).toBe(9);
    expect(phases.flatMap(({ failureModes }) => failureModes)).toHaveLength(2);
    expect(horizonMonths).toBe(36);
  });

  it("two ladders of four and three levels, no phases", () => {
    const { phases, ladders } = template("engineer-to-leader");
    expect(phases).toEqual([]);
    expect(ladders.map(({ levels }) => levels.map(({ title }) => title))).toEqual([
      ["Junior", "Senior", "Staff", "Principal"],
      ["EM (Engineering Manager)", "Director", "VP/CTO"],
    ]);
  });

  it("seven paths of 28 stages and six levels, in US dollars", () => {
    const { paths, currency, phases } = template("path-builder");
    expect(paths.map(({ stages }) => stages.length)).toEqual([3, 4, 4, 4, 4, 5, 4, 6]);
    expect(paths[1]?.stages[3]).toEqual({
      title: "Architect / Principal Engineer",
      fromYear: 6,
      toYear: null,
      min: 180_000,
      max: 250_000,
      openMax: true,
    });
    expect(currency).toBe("USD");
    expect(phases).toEqual([]);
  });

  it("four half-years with two pay events that the simulation can use", () => {
    const roadmap = template("junior-to-senior-24-months");
    expect(roadmap.phases.map(({ startMonth, endMonth }) => [startMonth, endMonth])).toEqual([
      [1, 6],
      [7, 12],
      [13, 18],
      [19, 24],
    ]);
    expect(plannedEvents(roadmap)).toEqual([
      { month: 12, kind: "promotion", chance: 1, raise: null },
      { month: 24, kind: "move", chance: 1, raise: null },
    ]);
  });

  it.each(templates.map(({ id }) => id))("%s says where it comes from", (id) =>
    expect(template(id).sections.map(({ title }) => title)).toContain("Where it comes from"),
  );
});

describe("roadmapSheets", () => {
  const { sheets } = roadmapSheets(template("junior-to-senior-24-months"), { start: "2026-01" });

  it("writes the sheets in order, and one start date for all", () => {
    expect(sheets.map(({ name }) => name)).toEqual(["Roadmap", "Actions", "Timeline", "Dashboard", "Notes"]);
    expect(sheets[0]?.names).toEqual([{ name: "PlanStart", refersTo: "=Roadmap!$B$4" }]);
  });

  it("every formula is old enough for Excel 2019 and the embedded sheet", () => {
    for (const [formula] of JSON.stringify(sheets).matchAll(/"formula":"=[^"]*/g)) {
      expect(formula).not.toMatch(/\b(?:LET|FILTER|XLOOKUP|SORT|TEXTJOIN|UNIQUE|SEQUENCE|AGGREGATE)\(/);
      expect(formula).not.toMatch(/\[@/);
    }
  });

  it("refuses a start that is no month", () =>
    expect(() => roadmapSheets(template("engineer-to-leader"), { start: "soon" })).toThrow(
      "invalid start: soon; a month such as 2026-01 is needed",
    ));
});

describe("rankPaths", () => {
  it("puts the path of the wish first and says why", () => {
    const [best] = rankPaths({
      want: "infrastructure",
      entry: "6-12-months",
      workplace: "enterprise",
      experienceYears: 1,
    });
    expect(best).toMatchObject({
      id: "devops",
      name: "DevOps Engineer → Platform Engineer → SRE",
      fit: 1,
      reasons: [
        "It is the path of those who want to run infrastructure.",
        "It usually takes 6 to 12 months to begin.",
        "It is wanted in large companies.",
      ],
    });
  });

  it("warns of leading people too early", () =>
    expect(
      rankPaths({ want: "lead-people", entry: "18-months-or-more", workplace: "enterprise", experienceYears: 2 })[0]
        ?.reasons,
    ).toContain("It usually asks for about 5 years of experience first; you have 2."));
});

describe("actionPlan", () => {
  it("fills a plan of years from the answers", () => {
    const plan = actionPlan({
      currentRole: "Tester",
      domain: "the web",
      goals: [
        { targetRole: "Developer", skills: ["TypeScript"], actions: ["Join a team"], newEmployer: true, raise: 0.2 },
      ],
      milestones: [{ text: "First merged change", month: 3 }],
    });
    expect(plan).toMatchObject({
      ok: true,
      value: {
        title: "From Tester to Developer",
        phases: [
          {
            startMonth: 1,
            endMonth: 12,
            deliverables: [{ text: "First merged change", dueMonth: 3 }],
            payEvent: { kind: "move", month: 12, raise: 0.2 },
          },
        ],
      },
    });
  });

  it("speaks the words it is given, and leaves out a field of work that was not named", () => {
    const words = {
      title: (from: string, to: string) => `Von ${from} zu ${to}`,
      objective: (role: string, domain: string) => `${role}|${domain}`,
      goal: (role: string) => `Als ${role} arbeiten`,
      skills: "Können",
      actions: "Aufgaben",
      parts: ["Jahr 1", "Jahre 2–3", "Jahre 4–5"],
    };
    const goal = { targetRole: "Entwicklerin", skills: ["TypeScript"], actions: [] };
    const plan = actionPlan({ currentRole: "Testerin", domain: " ", goals: [goal], milestones: [] }, words);
    expect(plan).toMatchObject({
      value: {
        title: "Von Testerin zu Entwicklerin",
        objective: "Entwicklerin|",
        phases: [
          { title: "Jahr 1: Entwicklerin", goals: ["Als Entwicklerin arbeiten"], actions: [{ group: "Können" }] },
        ],
      },
    });
  });

  it("tells everything that is wrong at once", () => {
    const plan = actionPlan({
      currentRole: "",
      domain: "",
      goals: [{ targetRole: "", skills: [], actions: [], raise: 20 }],
      milestones: [{ text: "x", month: 99 }],
    });
    expect(plan.problems.map(({ message }) => message)).toEqual([
      "The current role is empty; write what you do now, e.g. Backend Engineer.",
      "Year 1: the target role is empty; write the role you want to hold then.",
      "Year 1: the raise is 20; a fraction from 0 to 3 is needed, 0.2 for 20%.",
      'Milestone "x": month 99 is not a whole number from 1 to 12, the end of the plan.',
    ]);
  });
});

it("S1 is no week where the document speaks of semesters, or of neither", () => {
  const phases = (title: string) =>
    parseRoadmap(`# ${title}\n\n## S1 : Algèbre\n\n- x\n\n## S2 : Analyse\n\n- y\n\n## S3 : Stage\n\n- z\n`).phases;
  expect(phases("Licence")).toEqual([]);
  expect(phases("Licence en semestres de 15 semaines")).toEqual([]);
  expect(phases("Trois semaines").map(({ title }) => title)).toEqual(["Algèbre", "Analyse", "Stage"]);
});
