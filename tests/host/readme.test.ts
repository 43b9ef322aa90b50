import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the example of the README is the one that is run here", () => {
  const [, example] = /## In a test\n\n```ts\n(.*?)```/s.exec(read("../../src/host/README.md")) ?? [];
  expect(example).toBe(read("./example.test.ts"));
});

test("every file and folder that the README names is there", () => {
  const named = [...read("../../src/host/README.md").matchAll(/`((?:tests|xlsx|node|browser)\/[\w./]+)`/g)];
  for (const [, path = ""] of named) {
    const base = path.startsWith("tests/") ? `../../${path}` : `../../src/host/${path}`;
    const found = [base, `${base}.ts`].some((candidate) => isThere(candidate));
    expect(`${path} ${found}`).toBe(`${path} true`);
  }
});

function isThere(path: string): boolean {
  return existsSync(new URL(path, import.meta.url));
}
