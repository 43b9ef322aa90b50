/** Builds the page and the add-in for it when their sources have changed since. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BUILT, PAGE, PANE, PROJECT } from "./roots.mjs";

const SOURCES = [
  "src",
  "assets",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "webpack.config.js",
  "tsconfig.json",
];
const STAMP = path.join(BUILT, "sources");

/** @param {(line: string) => void} log */
export async function buildPreview(log) {
  const sources = newest(SOURCES.map((name) => path.join(PROJECT, name)));
  if (stamp() === sources) return;
  log("Building the preview (a cold build takes about half a minute) …");
  const start = performance.now();
  const [{ default: webpack }, { default: configure }] = await Promise.all([
    import("webpack"),
    import("../../../webpack.config.js"),
  ]);
  const configs = await configure({}, { mode: "production" });
  await run(
    webpack(
      ["preview", "addin"].map((name) =>
        forPreview(
          configs.find((config) => config.name === name),
          name,
        ),
      ),
    ),
  );
  mkdirSync(BUILT, { recursive: true });
  writeFileSync(STAMP, sources);
  log(`Built in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}

/** Own output folder and cache; nothing is minified, since nothing travels further than this machine. */
function forPreview(config, name) {
  return {
    ...config,
    devtool: false,
    optimization: { ...config.optimization, minimize: false },
    cache: { ...config.cache, name: `${name}-for-preview` },
    output: { ...config.output, path: name === "addin" ? PANE : PAGE },
  };
}

function run(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors())
          reject(new Error(`The preview could not be built:\n${stats.toString("errors-only")}`));
        else resolve();
      });
    });
  });
}

function stamp() {
  try {
    return readFileSync(STAMP, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined; // never built
    throw error;
  }
}

/** Count and latest change of all files, so that a removed file is noticed too. */
function newest(paths) {
  let count = 0;
  let latest = 0;
  const visit = (file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) return;
    if (found.isDirectory()) return readdirSync(file).forEach((name) => visit(path.join(file, name)));
    count += 1;
    latest = Math.max(latest, found.mtimeMs);
  };
  paths.forEach(visit);
  return `${count} files, latest ${latest}`;
}
