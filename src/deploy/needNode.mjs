/** Imported first: ends with a sentence where this Node is older than package.json asks for. */
import { readFileSync } from "node:fs";
import { nodeProblem } from "./nodeProblem.mjs";

const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const problem = nodeProblem(process.versions.node, engines.node);
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
