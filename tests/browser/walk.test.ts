/** A person's way through the pane, from the first open to a comparison in the sheets: with the mouse, in each language. */
import { expect, test } from "vitest";
import { addressOf, looks, systemOf, texts } from "./looks";
import { inBrowser } from "./inBrowser";
import { openPreview, type OpenPreview, violations } from "./openPreview";
import { actions, typeInto } from "./sheetActions";

inBrowser("a walk through the pane by mouse", (preview) => {
  // The tour goes this way in the other looks as well.
  test.each(looks.filter(({ name }) => name === "light" || name === "German"))(
    "$name: a template becomes a plan, a tick, a comparison, sheets",
    async (look) => {
      const opened = await openPreview(preview.browser, addressOf(preview.url, look), systemOf(look));
      const { page, pane } = opened;
      const text = texts[look.language];
      const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
      const written = () => pane.getByText(text.work.done, { exact: true }).waitFor();

      await pane.locator("main li button").first().click();
      await press(text.roadmap.write);
      await written();
      await pane.getByRole("list", { name: text.standing.title }).getByRole("checkbox").first().click();
      await pane.getByText(text.standing.marked(1)).waitFor();
      await expect.poll(async () => (await actions(page))[0]?.Status).toBe("Done");

      await press(text.roadmap.next);
      await pane.locator("article svg polyline").last().waitFor();
      await press(text.scenarios.compare);
      await pane.getByText(text.results.compare).waitFor();
      await pane.getByLabel(text.results.shown, { exact: true }).selectOption("1");
      await pane.getByText(text.results.real, { exact: true }).click();
      await press(text.results.write);
      await written();
      await page.evaluate(() => window.excel?.settled(180_000));
      const money = await page.evaluate(() => window.excel?.readCell("Projection!B8").value);
      expect(money).toBe("real");
      expect(await violations(pane)).toEqual([]);
      expect(opened.complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("a plan that is written again keeps what was ticked in the pane and typed in the grid", async () => {
    const opened: OpenPreview = await openPreview(preview.browser, `${preview.url}?theme=dark&lang=en`);
    const { page, pane } = opened;
    const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
    const written = () => pane.getByText("Written to the workbook", { exact: true }).waitFor();
    await press(/^Junior to senior/);
    await press("Write to workbook");
    await written();
    await pane.getByRole("list", { name: "Next actions" }).getByRole("checkbox").first().click();
    await pane.getByText("1 action marked as done in the Actions sheet.").waitFor();
    const [first, second] = await actions(page);
    await typeInto(page, second, "Notes", "ask Ada first");

    await press("Export Markdown");
    const markdown = await pane.getByLabel("Markdown of your plan").inputValue();
    await press("Another roadmap");
    await press("Paste text");
    await pane.getByLabel("Your roadmap").fill(markdown.replace(/^- \[x\]/m, "- [ ] Something wholly new\n$&"));
    await press("Read this");
    await press("Write to workbook");
    await pane.getByText("New: 1 action").waitFor();
    await press("Write it");
    await written();
    const again = await actions(page);
    expect(again.find(({ Action }) => Action === "Something wholly new")).toMatchObject({ Status: "Not started" });
    expect(again.find(({ Action }) => Action === first?.Action)).toMatchObject({ Status: "Done" });
    expect(again.find(({ Action }) => Action === second?.Action)).toMatchObject({ Notes: "ask Ada first" });
    expect(opened.complaints).toEqual([]);
    await page.context().close();
  });

  test("who puts in their own pay and level has all scenarios compared from there, and those added later", async () => {
    const opened = await openPreview(preview.browser, `${preview.url}?theme=light&lang=en`);
    const { page, pane } = opened;
    const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
    const median = () => pane.locator("article b").first().innerText();
    await pane.getByRole("tab", { name: "Scenarios" }).click();
    await pane.getByLabel("Base pay a year").fill("185.000");
    await pane.getByLabel("Level").selectOption("Senior Backend Engineer");
    await press("Add scenario");
    await pane.getByRole("menuitem", { name: "Hop in under a year" }).click();
    expect(await pane.getByLabel("Base pay a year").inputValue()).toBe("$185,000");
    expect(await pane.getByLabel("Level").inputValue()).toBe("Senior Backend Engineer");
    await press("All scenarios");
    await expect.poll(() => pane.locator("article").count()).toBe(5);

    // The first card tells what the run finds.
    await press("Run projection");
    const [, final = ""] =
      /\u00b7 (\S+) in the last year/.exec(
        await pane
          .getByText(/in the last year/)
          .first()
          .innerText(),
      ) ?? [];
    await pane.getByRole("tab", { name: "Scenarios" }).click();
    await expect.poll(median).toBe(final);
    expect(await pane.getByText("Not all start from the same pay").count()).toBe(0);
    expect(opened.complaints).toEqual([]);
    await page.context().close();
  });
});
