import { defineConfig } from "vitest/config";

/** Markdown is imported as text, as webpack does it (asset/source). */
const markdownAsText = {
  name: "markdown-as-text",
  transform(code: string, id: string) {
    return id.endsWith(".md") ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined;
  },
};

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [markdownAsText],
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    setupFiles: ["tests/setup.ts"],
    testTimeout: 30_000,
    // A state that is waited for comes late on a loaded machine; one that never comes fails all the same.
    expect: { poll: { timeout: 90_000 } },
  },
});
