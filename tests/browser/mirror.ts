/** The pane as it will be in a language that is written from right to left, before it has one: its English taken for such. */
import type { Page } from "playwright-core";

export async function mirror(page: Page): Promise<void> {
  await page.route(/\/pane\/.*\.js$/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    await route.fulfill({ response, body: script.replace(/\["ar",\s*"dv"/, '["en","dv"') });
  });
}
