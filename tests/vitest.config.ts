import { defineConfig } from "vitest/config";

/** Markdown is imported as text, as webpack does it (asset/source). */
const markdownAsText = {
  name: "markdown-as-text",
  transform(code: string, id: string) {
    return id.endsWith(".md") ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined;
  },
};

const inBrowser = "tests/browser/**";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [markdownAsText],
  test: {
    setupFiles: ["tests/setup.ts"],
    // What is waited for comes late on a loaded machine; what never comes fails all the same.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 90_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "units",
          include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
          exclude: [inBrowser],
          maxWorkers: "100%",
        },
      },
      // A browser takes every processor there is: one file at a time.
      { extends: true, test: { name: "browser", include: [`${inBrowser}/*.test.ts`], fileParallelism: false } },
    ],
  },
});
