/** Office in Arabic: the pane has no Arabic words and speaks English, but what people have written is read from the right. */
import { mkdirSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { cutOff } from "./cutOff";
import { inBrowser } from "./inBrowser";
import { openPreview, violations, PATIENCE } from "./openPreview";

const PICTURES = new URL("../../build/screenshots/Arabic/", import.meta.url).pathname;

const PLAN = `# من محلل إلى مهندس أول

## المرحلة 1: الأساسيات (Months 1–3)
- [ ] تعلم Go
- [ ] كتابة دليل المناوبة

## المرحلة 2: ترقية إلى مهندس أول (Months 4–9)
- [ ] قيادة الترحيل 2.0
`;

inBrowser("in an Arabic Office", (preview) => {
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
  }, PATIENCE);

  test("an Arabic plan is read from the right, amounts as they are typed, and nothing is cut off", async () => {
    const opened = await openPreview(preview.browser, `${preview.url}?theme=light&lang=ar-EG`, {
      reducedMotion: "reduce",
    });
    const { page, pane } = opened;
    const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
    const look = async (name: string) => {
      await page.locator("iframe[name=pane]").screenshot({ path: `${PICTURES}${name}.png` });
      expect.soft(await cutOff(opened), name).toEqual([]);
      expect.soft(await violations(pane), name).toEqual([]);
    };
    const directionOf = (words: string) =>
      pane
        .getByText(words)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);

    await press("Paste text");
    await pane.getByLabel("Your roadmap").fill(PLAN);
    await press("Read this");
    await pane.getByRole("heading", { name: "What was understood" }).waitFor();
    expect(await pane.evaluate(() => document.documentElement.dir)).toBe("ltr");
    expect(await directionOf("من محلل إلى مهندس أول")).toBe("rtl");
    expect(await directionOf("الأساسيات")).toBe("rtl");
    expect(await directionOf("What was understood")).toBe("ltr");
    await look("understood");

    await pane.getByRole("tab", { name: "Scenarios" }).click();
    await pane.locator("article svg polyline").last().waitFor();
    await look("scenarios");
    await press(/^Stay/);
    const pay = pane.getByLabel("Base pay a year");
    const digits = async () => (await pay.inputValue()).replace(/\D/g, "");
    expect(await digits()).toBe("110000");
    await pay.fill((await pay.inputValue()).replace("110,000", "120,000"));
    await pay.blur();
    expect(await digits()).toBe("120000");
    await pay.fill("١٣٠٬٠٠٠");
    await pay.blur();
    expect(await digits()).toBe("130000");
    await look("form");

    await press("Run projection");
    await pane.getByText("How far people get").waitFor();
    await pane.locator("canvas").first().waitFor();
    await look("results");
    expect(opened.complaints).toEqual([]);
    await page.context().close();
  });
});
