/**
 * `trajectory COMMAND …`: builds the command line when the sources are newer than the last build, then runs it. Progress goes to
 * stderr; stdout belongs to the command.
 */
import "../deploy/needNode.mjs";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generateMetadata } from "../deploy/functionsMetadata.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const bundle = path.join(root, "build/cli/main.cjs");
/** Written last, so that a build that was interrupted is done again. */
const stamp = path.join(root, "build/cli/built");

/** What the bundle is made of. The pane and the preview are not part of it. */
const sources = ["src", "assets", "package.json", "webpack.config.js", "tsconfig.json"];
const notPart = new Set(["taskpane", "preview"]);

const [command, ...words] = process.argv.slice(2);
if (command === "preview" && !words.some((word) => word === "--help" || word === "-h")) {
  const serve = path.join(root, "src/preview/serve.mjs");
  process.argv.splice(1, 2, serve);
  await import(pathToFileURL(serve).href);
} else await run();

async function run() {
  if (!(await isFresh())) await build();
  await import(pathToFileURL(bundle).href);
}

async function isFresh() {
  if (!existsSync(stamp)) return false;
  const built = (await stat(stamp)).mtimeMs;
  const times = await Promise.all(sources.map((source) => newest(path.join(root, source))));
  return times.every((time) => time <= built);
}

async function newest(place) {
  const found = await stat(place);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = (await readdir(place)).filter((name) => !notPart.has(name));
  return Math.max(0, ...(await Promise.all(inside.map((name) => newest(path.join(place, name))))));
}

/** One build at a time: a second call waits for the first and then finds it fresh. */
async function build() {
  const lock = path.join(root, "build/cli.pid");
  await mkdir(path.dirname(lock), { recursive: true });
  if (!(await taken(lock))) return;
  try {
    process.stderr.write("Building the command line …\n");
    const started = Date.now();
    await bundleWithWebpack();
    await writeFile(path.join(root, "build/cli/functions.json"), await generateMetadata());
    // Sources that changed while building are newer than its start, and lead to another build.
    await writeFile(`${stamp}.new`, "");
    await utimes(`${stamp}.new`, new Date(started), new Date(started));
    await rename(`${stamp}.new`, stamp);
    process.stderr.write(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
  } finally {
    await rm(lock, { force: true });
  }
}

/** True when the lock is ours; false when another build has finished meanwhile. A lock whose owner is gone does not count. */
async function taken(lock) {
  for (;;) {
    const ours = await writeFile(lock, String(process.pid), { flag: "wx" }).then(
      () => true,
      () => false,
    );
    if (ours) return true;
    const owner = Number(await readFile(lock, "utf8").catch(() => ""));
    if (owner > 0 && !isRunning(owner)) await rm(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 200));
    if (!existsSync(lock) && (await isFresh())) return false;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function bundleWithWebpack() {
  const { default: webpack } = await import("webpack");
  const { default: configure } = await import(pathToFileURL(path.join(root, "webpack.config.js")).href);
  const configs = await configure({}, { mode: "production" });
  const config = configs.find(({ name }) => name === "cli");
  const compiler = webpack({ ...config, stats: "none" });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) {
    process.stderr.write(`${stats.toString({ all: false, errors: true, colors: false })}\n`);
    process.exit(1);
  }
}
