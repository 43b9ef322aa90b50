import { expect, test } from "vitest";
import { engines } from "../../package.json";
import { nodeProblem } from "../../src/deploy/nodeProblem.mjs";

test.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("Node %s will do", (version) => {
  expect(nodeProblem(version, engines.node)).toBeUndefined();
});

test.each(["16.20.2", "18.20.4", "20.9.0", "20.18.3"])("Node %s is told to be too old", (version) => {
  expect(nodeProblem(version, engines.node)).toBe(
    `Trajectory needs Node 20.19 or later, and this is ${version}: install one from https://nodejs.org.`,
  );
});
