/** Every view and state of the pane, in an order in which a person can reach them; each stop starts where the one before ended. */
import type { Locator } from "playwright-core";
import type { Text } from "../../src/taskpane/text/en";
import type { OpenPreview } from "./openPreview";

export interface Stop {
  /** Of its picture. */
  readonly name: string;
  readonly reach: () => Promise<void>;
}

/** A plan with all that the pane has something to say about: pay rises, lines nobody understands, a time that does not fit. */
const PLAN = `# From analyst to staff engineer
Horizon: 24 months.

## Phase 1: Foundations (Months 1–3)
**Goal:** one service in production.
- [x] Ship the billing rewrite
- [ ] Learn Go
- [ ] Write down what the on-call rotation taught

**Risks:** too many meetings.

## Phase 2: Breadth and a promotion to senior engineer (Months 4–9)
- [ ] Lead a migration
- [ ] Mentor two juniors
**Outcome:** promotion with a raise of 15%.

## Phase 3: New job as staff engineer (Months 10–18)
- [ ] Own the platform roadmap
**Outcome:** a new job at 30% more.

## Phase 4: Somewhere later
- [ ] Speak at a conference
`;

export function paneStops(opened: OpenPreview, text: Text): readonly Stop[] {
  const { page } = opened;
  const pane = () => opened.pane;
  const named = (role: "button" | "tab" | "menuitem" | "textbox", name: string | RegExp): Locator =>
    pane()
      .getByRole(role, typeof name === "string" ? { name, exact: true } : { name })
      .first();
  const press = (name: string | RegExp) => named("button", name).click();
  const view = (name: "roadmap" | "scenarios" | "results") => named("tab", text.app[name]).click();
  const says = (words: string | RegExp) => pane().getByText(words).first().waitFor();
  const settled = () => page.evaluate(() => window.excel?.settled(180_000));
  const excelFails = () => page.evaluate(() => window.excel?.faults.failRequest(1, "AccessDenied"));
  const unfold = async (title: string) => {
    const summary = pane().locator("summary", { hasText: title }).first();
    await summary.click();
    await summary.locator("xpath=..").and(pane().locator("details[open]")).waitFor();
  };
  const bring = async (markdown: string) => {
    await press(text.start.paste);
    await pane().getByLabel(text.start.pasteLabel).fill(markdown);
    await press(text.start.readPasted);
    await says(text.roadmap.understood);
  };
  const written = async () => {
    // Not a part of it: in German it is a part of what is said before.
    await pane().getByText(text.work.done, { exact: true }).waitFor();
    await settled();
  };
  const choose = (file: { readonly name: string; readonly buffer: Buffer }) =>
    pane()
      .locator("input[type=file]")
      .setInputFiles({ ...file, mimeType: "text/markdown" });

  return [
    { name: "first-run", reach: () => says(text.start.title) },
    {
      name: "unreadable",
      reach: async () => {
        await choose({ name: "photo.md", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 0]) });
        await named("button", text.roadmap.another).waitFor();
      },
    },
    {
      name: "paste",
      reach: async () => {
        await press(text.roadmap.another);
        await press(text.start.paste);
      },
    },
    {
      name: "six-questions",
      reach: async () => {
        await press(text.start.paste);
        await press(new RegExp(`^${text.start.questions}`));
        await says(text.questions.title);
      },
    },
    { name: "path-finder", reach: () => unfold(text.finder.title) },
    {
      name: "plan-form",
      reach: async () => {
        await press(text.app.back);
        await press(new RegExp(`^${text.start.plan}`));
        await says(text.plan.head);
        await press(text.plan.make);
        await says(text.plan.incomplete);
        await unfold(text.plan.milestones);
        await press(text.plan.addMilestone);
      },
    },
    {
      name: "understood",
      reach: async () => {
        await press(text.app.back);
        await bring(PLAN);
      },
    },
    {
      name: "problem-shown",
      reach: async () => {
        await press(new RegExp(`^${text.roadmap.show} `));
        await pane().locator("summary", { hasText: "Foundations" }).click();
      },
    },
    {
      name: "write-fails",
      reach: async () => {
        await pane().getByLabel(text.roadmap.start).fill("2026-01"); // long ago, so that a review is due
        await excelFails();
        await press(text.roadmap.write);
        await says(text.work.failed);
      },
    },
    {
      name: "written",
      reach: async () => {
        await press(text.roadmap.write);
        await written();
        await says(text.standing.title);
      },
    },
    {
      name: "review",
      reach: async () => {
        await pane().getByRole("checkbox").first().click();
        await settled();
        await press(text.standing.holdReview);
      },
    },
    { name: "export", reach: () => press(text.roadmap.export) },
    {
      name: "write-preview",
      reach: async () => {
        await press(text.roadmap.another);
        await bring(PLAN.replace("Learn Go", "Learn Rust").replace("Somewhere later", "Somewhere much later"));
        await press(new RegExp(`^(${text.roadmap.write}|${text.roadmap.writeAgain})$`));
        await says(text.preview.title);
      },
    },
    {
      name: "scenarios",
      reach: async () => {
        await view("scenarios");
        await pane().locator("article svg polyline").last().waitFor();
      },
    },
    {
      name: "scenario-presets",
      reach: async () => {
        await press(text.scenarios.add);
        await named("menuitem", /./).waitFor();
      },
    },
    {
      name: "scenario-menu",
      reach: async () => {
        await page.keyboard.press("Escape");
        await pane().locator("article").nth(1).getByRole("button").last().click();
        await named("menuitem", text.scenarios.duplicate).waitFor();
      },
    },
    {
      name: "scenario-form",
      reach: async () => {
        await named("menuitem", text.scenarios.edit).click();
        await says(text.scenarios.previewRange("?", "").split("?")[0]?.trim() ?? "");
        await pane().waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
      },
    },
    {
      name: "scenario-form-open",
      reach: async () => {
        for (const title of Object.values(text.scenarios.groups)) {
          const fold = pane().locator("details", { hasText: title });
          if ((await fold.count()) > 0 && !(await fold.first().evaluate((e: HTMLDetailsElement) => e.open)))
            await fold.first().locator("summary").click();
        }
        await unfold(text.scenarios.levels);
        await unfold(text.scenarios.planned);
        await press(text.scenarios.addEvent);
      },
    },
    {
      name: "field-help",
      reach: async () => {
        await pane().locator("button[aria-haspopup], .fui-InfoButton").first().click();
        await pane()
          .getByRole("link", { name: text.scenarios.source })
          .or(pane().locator("[role=note]"))
          .first()
          .waitFor();
      },
    },
    {
      name: "results-empty",
      reach: async () => {
        await page.keyboard.press("Escape");
        await view("results");
      },
    },
    {
      name: "running",
      reach: async () => {
        await unfold(text.results.advanced);
        await pane().getByLabel(text.results.exactTrials).fill("10000000");
        await press(text.results.run);
        await says(text.results.running);
        await pane().getByText(text.results.speed("").trim()).waitFor();
      },
    },
    {
      name: "partial",
      reach: async () => {
        await press(text.results.cancel);
        await says(text.results.compare);
      },
    },
    {
      name: "results",
      reach: async () => {
        await pane().getByLabel(text.results.trials).first().selectOption("10000");
        await press(text.results.runAgain);
        await says(text.results.levels);
        await pane().getByRole("button", { name: text.results.cancel }).waitFor({ state: "detached" });
        await pane().getByLabel(text.results.shown, { exact: true }).selectOption("1");
        await pane().locator("canvas").first().waitFor();
      },
    },
    {
      name: "results-real",
      reach: async () => {
        await pane().getByText(text.results.real, { exact: true }).click();
        await pane().getByText(text.results.cumulative, { exact: true }).click();
        for (const title of [text.closer.tornado, text.closer.grid, text.closer.story]) await unfold(title);
        await says(text.closer.ends("").trim());
        await pane().locator("td").first().waitFor();
      },
    },
    { name: "results-table", reach: () => press(text.results.asTable) },
    {
      name: "results-written",
      reach: async () => {
        await press(text.results.write);
        await written();
      },
    },
    {
      name: "outdated",
      reach: async () => {
        await view("scenarios");
        await press(text.scenarios.all);
        await pane().locator("article").nth(1).getByRole("button").last().click();
        await named("menuitem", text.scenarios.duplicate).click();
        await view("results");
        await says(text.results.outdated);
      },
    },
    {
      name: "offline",
      reach: async () => {
        await page.context().setOffline(true);
        await says(text.app.offline);
      },
    },
  ];
}
