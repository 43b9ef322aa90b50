import { expect, test } from "vitest";
import { findNamed } from "../../src/career/findNamed";

const names = ["backend", "Plan 1-2", "Plan 12", "Move every 2–3 years", "→"];

test.each([
  ["Backend ", "backend"],
  ["back-end", "backend"],
  ["move every 2-3 years", "Move every 2–3 years"],
  // As it is written comes first; without its signs it would be two.
  ["plan 12", "Plan 12"],
  ["Plan 1 2", undefined],
  ["→", "→"],
  ["-", undefined],
  ["devops", undefined],
])("%s means %s", (wanted, meant) => {
  expect(findNamed(wanted, names, (name) => [name])).toBe(meant);
});
