// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rankPaths } from "../../src/career/decisionMatrix";
import type { Projection } from "../../src/career/projection";
import type { Flows } from "../../src/flows/flows";
import { openPane, type PaneUnderTest } from "./openPane";
import { fakeFlows, markdown, projectionOf, roadmap } from "./samples";

// There is no canvas here; what the chart says to keyboards and screen readers is all the same.
vi.mock("../../src/taskpane/results/drawFan", () => ({ drawFan: () => ({ markYear: vi.fn(), remove: vi.fn() }) }));

let pane: PaneUnderTest;
let flows: Flows;

async function open(change: Partial<Flows> = {}, language?: string): Promise<void> {
  flows = fakeFlows(change);
  pane = await openPane(flows, language);
}

beforeEach(() => vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(async () => {
  await pane.close();
  const complaints = vi.mocked(console.error).mock.calls.map((words) => words.join(" "));
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});

const openTemplate = async () => {
  await pane.click(pane.find("button", /^Junior to senior/));
  await pane.until(() => pane.has("button", "Write to workbook"));
};

describe("first open", () => {
  test("offers a file, pasted text, templates and questions", async () => {
    await open();
    const forms = [/^Make a plan from your goals/, /^Answer six questions/];
    for (const name of ["Choose a file", "Paste text", /^Junior to senior/, ...forms])
      expect(pane.has("button", name)).toBe(true);
  });

  test("shows the plan that is in the workbook already", async () => {
    await open({ exportRoadmap: async () => ({ ok: true, value: markdown, problems: [] }) });
    await pane.until(() => pane.has("heading", "Two years to senior"));
    expect(flows.parseRoadmap).toHaveBeenCalledWith({ name: "The plan in this workbook", content: markdown });
  });

  test("reads pasted text", async () => {
    await open();
    await pane.click(pane.find("button", "Paste text"));
    const read = pane.find("button", "Read this");
    expect(read.hasAttribute("disabled")).toBe(true);
    await pane.type(pane.find("textbox", "Your roadmap"), "# Mine");
    await pane.click(pane.find("button", "Read this"));
    expect(flows.parseRoadmap).toHaveBeenCalledWith({ name: "Pasted text", content: "# Mine" });
  });

  test("names a document that cannot be read, and goes back", async () => {
    await open({ parseRoadmap: async () => Promise.reject(new Error("It is a picture.")) });
    await pane.click(pane.find("button", /^Junior to senior/));
    await pane.until(() => pane.has("heading", "Junior to senior could not be read"));
    expect(pane.text()).toContain("It is a picture.");
    await pane.click(pane.find("button", "Another roadmap"));
    expect(pane.has("button", "Choose a file")).toBe(true);
  });
});

test("six answers lead to a comparison of two ways", async () => {
  await open();
  await pane.click(pane.find("button", /^Answer six questions/));
  await pane.until(() => pane.has("heading", "Six questions"));
  await pane.type(pane.find("combobox", "1. Which path are you on?"), "devops");
  await pane.type(pane.find("textbox", "3. What is your base pay a year?"), "$120,000");
  await pane.click(pane.find("radio", "Move often"));
  await pane.type(pane.find("textbox", "5. How many years ahead?"), "8");
  await pane.click(pane.find("button", "See what it pays"));
  await pane.until(() => pane.has("button", "Run again"));
  expect(flows.project).toHaveBeenCalledTimes(1);
  const [scenarios] = vi.mocked(flows.project).mock.calls[0] ?? [];
  // The ready-made scenarios have made room for them.
  expect(scenarios).toMatchObject([
    { name: "Stay where I am", years: 8, start: { pay: 120_000, level: "DevOps Engineer" } },
    { name: "Move every 2–3 years", years: 8, assumptions: { moveEvery: { kind: "cycle", min: 24, max: 36 } } },
  ]);
});

test("the six questions keep their answers, and other answers take the place of their comparison", async () => {
  await open();
  await pane.click(pane.find("button", /^Answer six questions/));
  await pane.until(() => pane.has("heading", "Six questions"));
  await pane.type(pane.find("textbox", "3. What is your base pay a year?"), "$120,000");
  await pane.click(pane.find("radio", "Move often"));
  await pane.open("Not sure which path?");
  await pane.type(pane.find("combobox", "What do you want to do?"), "data");
  await pane.click(pane.find("button", "See what it pays"));
  await pane.until(() => pane.has("button", "Run again"));
  await pane.click(pane.find("tab", "Roadmap"));
  await pane.click(pane.find("button", "Back"));
  await pane.click(pane.find("button", /^Answer six questions/));
  expect(pane.find("textbox", "3. What is your base pay a year?")).toMatchObject({ value: "$120,000" });
  expect(pane.find("radio", "Move often")).toMatchObject({ checked: true });
  await pane.open("Not sure which path?");
  expect(pane.find("combobox", "What do you want to do?")).toMatchObject({ value: "data" });
  await pane.click(pane.find("radio", "Take offers"));
  await pane.click(pane.find("button", "See what it pays"));
  await pane.until(() => vi.mocked(flows.project).mock.calls.length === 2 && pane.has("button", "Run again"));
  const [scenarios] = vi.mocked(flows.project).mock.calls[1] ?? [];
  expect(scenarios?.map(({ name }) => name)).toEqual(["Stay where I am", "Take offers as they come"]);
});

describe("a plan from a person's goals", () => {
  const openForm = async () => {
    await open();
    await pane.click(pane.find("button", /^Make a plan from your goals/));
    await pane.until(() => pane.has("heading", "Your plan"));
  };

  test("becomes phases with actions, milestones and a pay rise, ready to be written", async () => {
    await openForm();
    await pane.type(pane.find("textbox", /^What do you do now\?/), "Tester");
    await pane.type(pane.find("textbox", /^What do you want to be by then\?/), "Developer");
    await pane.type(pane.find("combobox", "How it comes about"), "move");
    await pane.type(pane.find("textbox", "Raise hoped for"), "20%");
    await pane.type(pane.find("textbox", "What to learn"), "- TypeScript\n\nTesting");
    await pane.open("Milestones");
    await pane.click(pane.find("button", "Add milestone"));
    await pane.type(pane.find("textbox", "Milestone 1"), "First merged change");
    await pane.type(pane.find("textbox", "Month"), "3");
    await pane.click(pane.find("button", "Make the plan"));
    await pane.until(() => pane.has("heading", "From Tester to Developer"));
    await pane.click(pane.find("button", "Write to workbook"));
    const [written] = vi.mocked(flows.writeRoadmap).mock.calls[0] ?? [];
    expect(written).toMatchObject({
      objective: "Become Developer",
      phases: [
        {
          title: "Year 1: Developer",
          startMonth: 1,
          endMonth: 12,
          actions: [{ text: "TypeScript" }, { text: "Testing" }],
          deliverables: [{ text: "First merged change", dueMonth: 3 }],
          payEvent: { kind: "move", month: 12, raise: 0.2 },
        },
      ],
    });
  });

  test("asks for what is missing at its field, and makes nothing", async () => {
    await openForm();
    expect(pane.text()).not.toContain("Name a role");
    await pane.type(pane.find("textbox", /^What do you do now\?/), "Tester");
    await pane.click(pane.find("button", "Make the plan"));
    expect(pane.text().match(/Name a role/g)).toHaveLength(1);
    expect(flows.makePlan).not.toHaveBeenCalled();
  });

  test("keeps what was typed while the person looks at another view, and says what the core refuses", async () => {
    await open({
      makePlan: async () => ({ ok: false, problems: [{ severity: "error", message: "That is no plan." }] }),
    });
    await pane.click(pane.find("button", /^Make a plan from your goals/));
    await pane.until(() => pane.has("heading", "Your plan"));
    await pane.type(pane.find("textbox", /^What do you do now\?/), "Tester");
    await pane.type(pane.find("textbox", /^What do you want to be by then\?/), "Developer");
    await pane.click(pane.find("tab", "Results"));
    await pane.click(pane.find("tab", "Roadmap"));
    expect(pane.find("textbox", /^What do you do now\?/)).toMatchObject({ value: "Tester" });
    await pane.click(pane.find("button", "Make the plan"));
    await pane.until(() => pane.text().includes("That is no plan."));
  });
});

test("someone who does not know their path is shown the ones that fit", async () => {
  await open();
  await pane.click(pane.find("button", /^Answer six questions/));
  await pane.until(() => pane.has("heading", "Six questions"));
  await pane.open("Not sure which path?");
  await pane.type(pane.find("combobox", "What do you want to do?"), "data");
  await pane.type(pane.find("combobox", "How soon should it begin?"), "18-months-or-more");
  const [best] = rankPaths({ want: "data", entry: "18-months-or-more", workplace: "scale-up", experienceYears: 3 });
  await pane.click(pane.find("button", `Take this path: ${best?.name}`));
  expect(pane.find("combobox", "1. Which path are you on?")).toMatchObject({ value: best?.id });
});

describe("a roadmap", () => {
  test("shows what was understood in figures and phases", async () => {
    await open();
    await openTemplate();
    for (const words of ["2 phases", "12 months", "2 actions", "1 deliverable", "1 failure mode"])
      expect(pane.text()).toContain(words);
    expect(pane.text()).toContain("1. Foundation");
    expect(pane.text()).toContain("Months 1–12");
    expect(pane.text()).toContain("From month 13");
    expect(pane.announced()).toBe("What was understood: 2 phases, 2 remarks");
  });

  test("shows warnings before notes, each with its line of the document", async () => {
    await open();
    await openTemplate();
    expect(pane.text().indexOf("The horizon says")).toBeLessThan(pane.text().indexOf("is open"));
    await pane.click(pane.find("button", "Show Line 2"));
    expect(pane.text()).toContain("Horizon: three years");
    expect(pane.find("button", "Hide Line 2").getAttribute("aria-expanded")).toBe("true");
  });

  test("is written with the pay events as confirmed and the month as chosen", async () => {
    await open();
    await openTemplate();
    await pane.type(pane.find("textbox", "Plan starts in"), "2027-01");
    await pane.type(pane.find("textbox", "Raise"), "12,5 %");
    await pane.type(pane.find("combobox", "Kind"), "move");
    await pane.click(pane.find("button", "Write to workbook"));
    const event = { kind: "move", month: 24, raise: 0.125 };
    const [phase, last] = roadmap.phases;
    expect(flows.writeRoadmap).toHaveBeenCalledWith(
      { ...roadmap, phases: [phase, { ...last, payEvent: event }] },
      { start: "2027-01" },
    );
    expect(pane.announced()).toBe("Written to the workbook. Sheets: Roadmap and Actions.");
    expect(pane.text()).toContain("1 entry of yours kept");
    expect(pane.has("button", "Compare what it pays")).toBe(true);
  });

  test("is written without a pay event that was unticked", async () => {
    await open();
    await openTemplate();
    await pane.click(pane.find("checkbox", "Senior role"));
    await pane.click(pane.find("button", "Write to workbook"));
    const phases = roadmap.phases.map((phase) => ({ ...phase, payEvent: null }));
    expect(flows.writeRoadmap).toHaveBeenCalledWith({ ...roadmap, phases }, { start: "2026-03" });
  });

  test("says what stopped a write", async () => {
    const message = "The sheet Roadmap was not made by Trajectory.";
    const problems = [{ severity: "error", message }] as const;
    await open({ writeRoadmap: async () => ({ written: [], kept: [], problems }) });
    await openTemplate();
    await pane.click(pane.find("button", "Write to workbook"));
    expect(pane.text()).toContain(`Nothing was written`);
    expect(pane.text()).toContain(message);
  });

  test("that cannot be read is refused with the way out, and there is a way back", async () => {
    const message = "plan.docx is a document of Word or another program, not plain text.";
    const nothing = { ...roadmap, phases: [], problems: [{ severity: "error" as const, line: 1, message }] };
    await open({ parseRoadmap: async () => nothing });
    await pane.click(pane.find("button", /^Junior to senior/));
    await pane.until(() => pane.has("heading", "Junior to senior could not be read"));
    expect(pane.text()).toContain(message);
    expect(pane.has("button", "Write to workbook")).toBe(false);
    await pane.click(pane.find("button", "Another roadmap"));
    expect(pane.has("heading", "Where is your career going?")).toBe(true);
  });

  test("says so when Excel refuses", async () => {
    const refusal = Object.assign(new Error("The cell is being edited."), { code: "InvalidOperationInCellEditMode" });
    await open({ writeRoadmap: async () => Promise.reject(refusal) });
    await openTemplate();
    await pane.click(pane.find("button", "Write to workbook"));
    expect(pane.text()).toContain("Press Enter or Esc in it, then try again. (InvalidOperationInCellEditMode)");
  });

  test("comes out as Markdown, or says why not", async () => {
    const exportRoadmap = vi.fn<Flows["exportRoadmap"]>(async () => ({
      ok: false,
      problems: [{ severity: "error", message: "There is no plan yet." }],
    }));
    await open({ exportRoadmap });
    await openTemplate();
    await pane.click(pane.find("button", "Export Markdown"));
    expect(pane.text()).toContain("There is no plan yet.");
    exportRoadmap.mockResolvedValue({ ok: true, value: "# Back again", problems: [] });
    await pane.click(pane.find("button", "Export Markdown"));
    expect(pane.find("textbox", "Markdown of your plan")).toMatchObject({ value: "# Back again" });
  });
});

describe("scenarios", () => {
  const openScenarios = async () => {
    await pane.click(pane.find("tab", "Scenarios"));
    await pane.until(() => pane.has("heading", "Scenarios"));
  };
  const openForm = async (name: RegExp) => {
    await openScenarios();
    await pane.click(pane.find("button", name));
    await pane.until(() => pane.has("textbox", "Name"));
  };

  test("are those of the workbook, the first as baseline", async () => {
    await open();
    await openScenarios();
    expect(pane.has("button", /^Stay Baseline.*No moves/)).toBe(true);
    expect(pane.has("button", /^Move.*Moves by chance, 20% a year · -5% to 20% a move/)).toBe(true);
    expect(pane.text()).not.toContain("Not yet in the workbook");
  });

  test("show at a glance what each pays", async () => {
    await open();
    await openScenarios();
    const [stay] = projectionOf((await flows.presets()).usual).scenarios;
    const short = new Intl.NumberFormat("en-US", {
      style: "currency",
      currency: "USD",
      notation: "compact",
      maximumSignificantDigits: 3,
    });
    const median = short.format(stay?.years.at(-1)?.annual.p50 ?? NaN);
    await pane.until(() => pane.text().includes(`No movesMedian pay in year 5, nominal${median}`));
  });

  test("show on the card, in the form and after a run one and the same figure", async () => {
    await open({ readSettings: async () => ({ trials: 777, seed: 5 }) });
    await openScenarios();
    const asked = () => vi.mocked(flows.project).mock.calls.map(([, { trials, seed }]) => `${trials} ${seed}`);
    await pane.until(() => asked().includes("777 5"));
    vi.mocked(flows.project).mockClear();
    await pane.click(pane.find("button", /^Move/));
    await pane.until(() => asked().includes("777 5"));
    expect(new Set(asked())).toEqual(new Set(["500 5", "777 5"]));
  });

  test("start from what is put in once for all of them", async () => {
    await open();
    await openScenarios();
    await pane.type(pane.find("textbox", "Base pay a year"), "150k");
    expect(pane.text()).toContain("The band of this level is $100,000 to $140,000.");
    await pane.type(pane.find("combobox", "Level"), "Senior Backend Engineer");
    await pane.click(pane.find("button", /^Move/));
    expect((pane.find("textbox", "Base pay a year") as HTMLInputElement).value).toBe("$150,000");
    expect((pane.find("combobox", "Level") as HTMLSelectElement).value).toBe("Senior Backend Engineer");
    expect(pane.text()).not.toContain("The band of this level");
    await pane.click(pane.find("button", "All scenarios"));
    expect(pane.has("button", /^Stay BaselineBackend Engineer → Architect5 years ahead/)).toBe(true);
    expect(pane.text()).toContain("Not yet in the workbook");
  });

  test("say where they do not start alike", async () => {
    await open();
    await openForm(/^Move/);
    await pane.type(pane.find("textbox", "Base pay a year"), "125k");
    await pane.click(pane.find("button", "All scenarios"));
    const pay = pane.find("textbox", "Base pay a year");
    expect([pay.getAttribute("placeholder"), (pay as HTMLInputElement).value]).toEqual(["not the same in all", ""]);
    expect(pane.has("button", /^Stay.*\$110,000/) && pane.has("button", /^Move.*\$125,000/)).toBe(true);
    await pane.type(pay, "130k");
    expect(pane.text()).not.toMatch(/\$110,000|\$125,000/);
  });

  test("take numbers as people type them and keep what is wrong out", async () => {
    await open();
    await openForm(/^Move/);
    await pane.type(pane.find("textbox", "Base pay a year"), "125k");
    await pane.type(pane.find("textbox", "Years"), "41");
    expect(pane.text()).toContain("Type 1 to 40. 5 counts until then.");
    await pane.type(pane.find("textbox", "Chance of a move a year"), "25%");
    await pane.type(pane.find("textbox", "Raise per move, highest"), "abc");
    expect(pane.text()).toContain("Type a number, such as 3.5%. 20% counts until then.");
    await pane.click(pane.find("button", "All scenarios"));
    expect(pane.has("button", /^Move.*\$125,000 · 5 years ahead.*25% a year · -5% to 20% a move/)).toBe(true);
    expect(pane.text()).toContain("Not yet in the workbook");
  });

  test("read a percentage below 1 without its sign as a cell of percentages does", async () => {
    await open();
    await openForm(/^Move/);
    const chance = pane.find("textbox", "Chance of a move a year");
    const shown = async (typed: string) => {
      await pane.type(chance, typed);
      await pane.send(chance, "focusout");
      return (chance as HTMLInputElement).value;
    };
    expect([await shown("0.03"), await shown("0.5%"), await shown("3"), await shown("1")]).toEqual([
      "3%",
      "0.5%",
      "3%",
      "1%",
    ]);
  });

  test("note a value that leaves public data, and go back to the default", async () => {
    await open();
    await openForm(/^Move/);
    await pane.type(pane.find("textbox", "Raise per move, highest"), "40%");
    expect(pane.text()).toContain("Public data supports 8% to 22%.");
    expect(pane.text()).toContain("1 value changed by you");
    await pane.click(pane.find("button", "Reset Raise per move, highest"));
    expect(pane.text()).not.toContain("Public data supports 8% to 22%.");
    expect(pane.find("textbox", "Raise per move, highest")).toMatchObject({ value: "20%" });
  });

  test("take over the other strategy with one press", async () => {
    await open();
    await openForm(/^Move/);
    await pane.click(pane.find("radio", /^Optimistic/));
    expect(pane.find("combobox", "Moves happen")).toMatchObject({ value: "cycle" });
    expect(pane.find("textbox", "Months in a job, from")).toMatchObject({ value: "24" });
  });

  test("say that built-in bands are dollars where the roadmap counts in another currency", async () => {
    await open();
    await openForm(/^Move/);
    expect(pane.text()).not.toContain("US figures in dollars");
    await pane.click(pane.find("button", "All scenarios"));
    await pane.click(pane.find("tab", "Roadmap"));
    await openTemplate();
    await openForm(/^Move/);
    expect(pane.text()).toContain("US figures in dollars, shown as EUR and not converted.");
  });

  test("refuse a name that is taken", async () => {
    await open();
    await openForm(/^Move/);
    await pane.type(pane.find("textbox", "Name"), "stay");
    expect(pane.text()).toContain("Another scenario is called “stay”.");
    expect(pane.has("heading", "Move")).toBe(true);
  });

  test("show what they pay while they are changed", async () => {
    await open();
    await openForm(/^Stay/);
    await pane.until(() => /Median pay in year 5, nominal\$\d+K/.test(pane.text()));
    expect(flows.project).toHaveBeenCalledWith([expect.objectContaining({ name: "Stay" })], expect.anything());
  });

  test("are saved to the workbook", async () => {
    await open();
    await openForm(/^Move/);
    await pane.type(pane.find("textbox", "Years"), "7");
    await pane.click(pane.find("button", "All scenarios"));
    await pane.click(pane.find("button", "Save to workbook"));
    const [saved] = vi.mocked(flows.writeScenarios).mock.calls[0] ?? [];
    expect(saved?.map(({ name, years }) => [name, years])).toEqual([
      ["Stay", 5],
      ["Move", 7],
    ]);
    expect(pane.text()).not.toContain("Not yet in the workbook");
  });

  test("are saved beside what was typed into others in the sheet meanwhile", async () => {
    await open();
    await openForm(/^Move/);
    await pane.type(pane.find("textbox", "Years"), "7");
    await pane.click(pane.find("button", "All scenarios"));
    const read = await flows.readScenarios();
    if (!read.ok) throw new Error("the sample has no scenarios");
    const typed = read.value.map((each) => (each.name === "Stay" ? { ...each, years: 3 } : { ...each, years: 4 }));
    vi.mocked(flows.readScenarios).mockResolvedValueOnce({ ...read, value: typed });
    await pane.click(pane.find("button", "Save to workbook"));
    await pane.until(() => vi.mocked(flows.writeScenarios).mock.calls.length === 1);
    const [saved] = vi.mocked(flows.writeScenarios).mock.calls[0] ?? [];
    expect(saved?.map(({ name, years }) => [name, years])).toEqual([
      ["Stay", 3],
      ["Move", 7],
    ]);
    await pane.until(() => pane.text().includes("3 years ahead"));
    expect(pane.text()).toContain(
      'Scenarios, "Move" was changed in the sheet too; what stands in the pane was written.',
    );
    expect(pane.text()).not.toContain("Not yet in the workbook");
  });

  test("are read again when the person comes back from the grid, unless the pane holds changes", async () => {
    await open();
    await openScenarios();
    const reads = () => vi.mocked(flows.readScenarios).mock.calls.length;
    await pane.send(window, "focus");
    expect(reads()).toBe(2);
    await openForm(/^Move/);
    await pane.type(pane.find("textbox", "Years"), "7");
    await pane.send(window, "focus");
    expect(reads()).toBe(2);
  });

  test("say why they could not be read, and try again", async () => {
    const problems = [
      { severity: "error", message: "Scenarios!E4 is “abc”; type a pay.", cell: "Scenarios!E4" },
    ] as const;
    await open({ readScenarios: async () => ({ ok: false, problems }) });
    await pane.click(pane.find("tab", "Scenarios"));
    await pane.until(() => pane.has("heading", "The scenarios could not be read"));
    expect(pane.text()).toContain("Scenarios!E4 is “abc”");
    expect(pane.has("button", "Try again")).toBe(true);
  });
});

describe("results", () => {
  const run = async () => {
    await pane.click(pane.find("tab", "Results"));
    await pane.until(() => pane.has("button", "Run"));
    await pane.click(pane.find("button", "Run"));
  };
  const finished = () => pane.until(() => pane.has("slider", /^Pay of/));

  test("are run for all scenarios with the trials and the seed that are shown", async () => {
    await open();
    await run();
    await finished();
    const [scenarios, options] = vi.mocked(flows.project).mock.calls[0] ?? [];
    expect(scenarios?.map(({ name }) => name)).toEqual(["Stay", "Move"]);
    expect(options).toMatchObject({ trials: 10_000, seed: 1 });
    expect(pane.text()).toMatch(/\d+%beat the baseline|beat the baseline\d+%/);
    expect(pane.announced()).toBe("Done: 200 careers for each scenario.");
  });

  test("are run at once from the list of scenarios, and a run that another takes the place of says nothing more", async () => {
    const runs: { readonly names: string; readonly signal?: AbortSignal; end(projection: Projection): void }[] = [];
    const { project } = fakeFlows();
    await open({
      project: (scenarios, options) => {
        // The figures in the list are simulations too, of which nobody waits to hear.
        if (options.onProgress === undefined) return project(scenarios, options);
        const names = scenarios.map(({ name }) => name).join();
        return new Promise((end) => runs.push({ names, ...(options.signal && { signal: options.signal }), end }));
      },
    });
    const runFromList = async () => {
      await pane.click(pane.find("tab", "Scenarios"));
      await pane.until(() => pane.has("button", "Run projection"));
      await pane.click(pane.find("button", "Run projection"));
      await pane.until(() => pane.has("button", "Cancel"));
    };
    await runFromList();
    await pane.until(() => runs.length === 1);
    await runFromList();
    await pane.until(() => runs.length === 2);
    expect(runs.map(({ names, signal }) => [names, signal?.aborted])).toEqual([
      ["Stay,Move", true],
      ["Stay,Move", false],
    ]);
    const projection = projectionOf((await flows.presets()).usual);
    await act(async () => runs[0]?.end({ ...projection, partial: true }));
    expect(pane.has("button", "Cancel")).toBe(true);
    expect(pane.text()).not.toContain("Cancelled");
    await act(async () => runs[1]?.end(projection));
    await finished();
    expect(pane.has("button", "Run again")).toBe(true);
  });

  test("are read year by year with the arrow keys", async () => {
    await open();
    await run();
    await finished();
    const chart = pane.find("slider", "Pay of “Stay”, year by year, nominal");
    expect(chart.getAttribute("aria-valuenow")).toBe("5");
    await pane.press(chart, "ArrowLeft");
    expect(chart.getAttribute("aria-valuenow")).toBe("4");
    await pane.press(chart, "Home");
    await pane.press(chart, "ArrowLeft");
    expect(chart.getAttribute("aria-valuetext")).toMatch(
      /^Year 1, from Jan 2026: Median \$\d{3},\d{3}, 8 of 10 careers \$\d{2,3},\d{3}–\$\d{3},\d{3}$/,
    );
  });

  test("have a table beside the chart, in the same terms", async () => {
    await open();
    await run();
    await finished();
    await pane.click(pane.find("radio", "In all"));
    await pane.click(pane.find("button", "Show as table"));
    const [summary] = projectionOf((await flows.readScenarios()).ok ? (await flows.presets()).usual : []).scenarios;
    const cells = [...document.querySelectorAll("tbody tr:last-child td")].map((cell) => cell.textContent);
    const money = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 0 });
    const last = summary?.years.at(-1)?.cumulative;
    expect(cells).toEqual([last?.p10, last?.p50, last?.p90].map((amount) => money.format(amount ?? 0)));
  });

  test("tell every figure in the money chosen", async () => {
    await open();
    await run();
    await finished();
    const { comparison } = projectionOf((await flows.presets()).usual);
    const signed = new Intl.NumberFormat("en-US", {
      style: "currency",
      currency: "USD",
      notation: "compact",
      maximumSignificantDigits: 3,
      signDisplay: "exceptZero",
    });
    const [nominal, real] = [comparison[0]?.difference, comparison[0]?.real.difference].map((fan) =>
      signed.format(fan?.p90 ?? NaN),
    );
    expect(nominal).not.toBe(real);
    await pane.type(pane.find("combobox", "Scenario"), "1");
    await pane.open("One career, told");
    await pane.until(() => pane.text().includes(" in all."));
    const told = () => /[$\d,]+ in all\./.exec(pane.text())?.[0];
    const before = told();
    expect(pane.text()).toContain(` to ${nominal} in 8 of 10 careers`);
    await pane.click(pane.find("radio", "Today’s money"));
    expect(pane.text()).toContain(` to ${real} in 8 of 10 careers`);
    await pane.until(() => told() !== undefined && told() !== before);
  });

  test("show progress, speed and time left, and keep what a cancelled run has", async () => {
    await open({
      project: (scenarios, { onProgress, signal }) =>
        new Promise((resolve) => {
          onProgress?.({ done: 0.25, trialsDone: 5_000, trialsPerSecond: 1_000 });
          signal?.addEventListener("abort", () => resolve({ ...projectionOf(scenarios), partial: true }));
        }),
    });
    await run();
    // 5,000 of 20,000 are done at 1,000 a second: 15 s are left.
    expect(pane.text()).toContain("1K careers a second · 15 s left");
    expect(pane.announced()).toBe("20% simulated");
    await pane.click(pane.find("button", "Cancel"));
    await finished();
    expect(pane.text()).toContain("Cancelled: figures come from 200 careers and are less precise.");
  });

  test("say so when scenarios have changed since", async () => {
    await open();
    await run();
    await finished();
    expect(pane.text()).not.toContain("Scenarios changed since this run.");
    await pane.click(pane.find("tab", "Scenarios"));
    await pane.until(() => pane.has("button", /^Move/));
    await pane.click(pane.find("button", /^Move/));
    await pane.type(pane.find("textbox", "Years"), "7");
    await pane.click(pane.find("tab", "Results"));
    expect(pane.text()).toContain("Scenarios changed since this run.");
  });

  test("are written for the scenarios that were simulated", async () => {
    await open();
    await run();
    await finished();
    await pane.click(pane.find("button", "Write results to sheets"));
    const [scenarios, projection] = vi.mocked(flows.writeProjection).mock.calls[0] ?? [];
    expect(scenarios?.map(({ name }) => name)).toEqual(["Stay", "Move"]);
    expect(projection?.trials).toBe(200);
    expect(pane.announced()).toBe("Written to the workbook. Sheets: Projection.");
    expect(pane.text()).toContain("Their figures recalculate by themselves.");
  });

  test("are written with their scenarios, which are in the workbook then", async () => {
    await open();
    await pane.click(pane.find("tab", "Scenarios"));
    await pane.until(() => pane.has("button", /^Move/));
    await pane.click(pane.find("button", /^Move/));
    await pane.type(pane.find("textbox", "Name"), "Move on");
    expect(pane.text()).toContain("Not yet in the workbook");
    await run();
    await finished();
    await pane.click(pane.find("button", "Write results to sheets"));
    await pane.click(pane.find("tab", "Scenarios"));
    expect(pane.text()).not.toContain("Not yet in the workbook");
  });

  test("are not written over what was typed into the scenarios meanwhile: that is run first", async () => {
    await open();
    await run();
    await finished();
    const read = await flows.readScenarios();
    if (!read.ok) throw new Error("the sample has no scenarios");
    const typed = read.value.map((each) => (each.name === "Stay" ? { ...each, years: 3 } : each));
    vi.mocked(flows.readScenarios).mockResolvedValue({ ...read, value: typed });
    await pane.click(pane.find("button", "Write results to sheets"));
    await pane.until(() => pane.text().includes("Nothing was written: run again, and write then."));
    expect(pane.text()).toContain("Scenarios changed since this run.");
    expect(flows.writeProjection).not.toHaveBeenCalled();
    await pane.click(pane.find("button", "Run again before writing"));
    await pane.until(() => !pane.text().includes("Scenarios changed since this run."));
    await pane.click(pane.find("button", "Write results to sheets"));
    await pane.until(() => vi.mocked(flows.writeProjection).mock.calls.length === 1);
    const [written] = vi.mocked(flows.writeProjection).mock.calls[0] ?? [];
    expect(written?.map(({ name, years }) => [name, years])).toEqual([
      ["Stay", 3],
      ["Move", 5],
    ]);
  });

  test("go into the sheets in the money and the colours of the pane, and one beside the baseline by itself", async () => {
    await open();
    await run();
    await finished();
    await pane.click(pane.find("radio", "Today’s money"));
    await pane.click(pane.find("button", "Write results to sheets"));
    const [, projection, wishes] = vi.mocked(flows.writeProjection).mock.calls[0] ?? [];
    expect(wishes).toEqual({
      figures: "live",
      money: "real",
      colors: new Map([
        ["Stay", "#107C41"],
        ["Move", "#0F6CBD"],
      ]),
    });
    await pane.type(pane.find("combobox", "Scenario"), "1");
    await pane.click(pane.find("button", "Write “Move” beside the baseline"));
    expect(flows.writeComparison).toHaveBeenCalledWith(projection, "Move", "real");
  });

  test("are looked at closer for the scenario in the chart", async () => {
    await open();
    await run();
    await finished();
    await pane.open("What it hangs on");
    await pane.until(() => pane.text().includes("How far the median of all pay"));
    // What costs pay stands left, under the bar to the left, whether it is the low end of the range or the high one.
    expect(pane.text()).toMatch(/Annual raise2%: -\$/);
    expect(pane.text()).toMatch(/Layoff chance a year7%: -\$/);
    await pane.open("How often to move");
    await pane.until(() => pane.text().includes("by months in a job and raise per move. In thousands."));
    await pane.open("One career, told");
    await pane.until(() => pane.text().includes("Starts as Mid-Level Backend Engineer at $110,000."));
    expect(pane.text()).toMatch(/Dec 2026(Annual raise to|Promoted to)/);
  });

  test("say why a run failed", async () => {
    await open({ project: async () => Promise.reject(new Error("The worker stopped.")) });
    await run();
    await pane.until(() => pane.text().includes("The projection stopped: The worker stopped."));
  });
});

test("speaks German, with German numbers and months", async () => {
  await open({}, "de-DE");
  await pane.click(pane.find("tab", "Szenarien"));
  await pane.until(() => pane.has("button", /^Move/));
  await pane.click(pane.find("button", /^Move/));
  await pane.until(() => pane.has("textbox", "Grundgehalt im Jahr"));
  expect(pane.find("textbox", "Grundgehalt im Jahr")).toMatchObject({ value: "110.000\u00a0$" });
  await pane.until(() => pane.has("textbox", "Chance auf Wechsel im Jahr"));
  await pane.type(pane.find("textbox", "Chance auf Wechsel im Jahr"), "12,5 %");
  await pane.click(pane.find("button", "Alle Szenarien"));
  expect(pane.text()).toContain(
    "Wechsel nach Gelegenheit, 12,5 % im Jahr".replace(" %", "\u00a0%").replace(/\s+/g, " "),
  );
});

test("says that there is no connection while there is none", async () => {
  await open();
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  await pane.send(window, "offline");
  expect(pane.text()).toContain("You are offline.");
});
