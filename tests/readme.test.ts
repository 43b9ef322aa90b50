/** The README is the first thing a newcomer runs: what it names exists, and what it prints is what comes out. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../src/cli/runCli";
import { readScenarios } from "../src/projection/readScenarios";

const readme = readFileSync("README.md", "utf8");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "src/functions/README.md",
  "src/projection/README.md",
  "src/roadmap/README.md",
  "src/host/README.md",
];

test("every npm script that a page names exists", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/npm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)].map(
      (match) => match[1] ?? "",
    ),
  );
  const built = new Set(["ci", "install", "run"]);
  expect(named).toContain("plan");
  expect([...new Set(named)].filter((name) => !built.has(name) && !(name in scripts))).toEqual([]);
});

test("every file that a page links to or names exists", () => {
  for (const page of pages) {
    const text = readFileSync(page, "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) =>
      path.join(path.dirname(page), match[1] ?? ""),
    );
    const named = [...text.matchAll(/`((?:src|tests|assets)\/[\w./-]+)`/g)].map((match) => match[1] ?? "");
    expect([...links, ...named].filter((file) => !existsSync(file)).map((file) => `${page} names ${file}`)).toEqual([]);
  }
});

test("the folder map names every room", () => {
  const rooms = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of rooms) expect(readme).toMatch(new RegExp(`^src/${name}\\s`, "m"));
});

test("the printed plan is what `npm run plan` prints", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "trajectory-"));
  try {
    let printed = "";
    const terminal = { out: (text: string) => void (printed += text), err: () => undefined };
    expect(await runCli(["plan", "--out", path.join(folder, "plan.xlsx")], terminal)).toBe(0);
    const shown = /<!-- plan -->\s*```\n([\s\S]*?)\n```/.exec(readme)?.[1];
    expect(printed.slice(0, shown?.length)).toBe(shown);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the scenario file can be read as it stands", () => {
  const file: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? "");
  expect(readScenarios(file)).toMatchObject({ ok: true, problems: [] });
});
