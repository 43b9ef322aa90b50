/**
 * Trajectory in a real Excel.
 *
 *   npm start                    builds, serves on https://localhost:3000 and opens Excel with the add-in
 *   npm start -- web --document <URL of a workbook>   the same in Excel on the web
 *   npm stop                     takes the add-in out of Excel again
 *   npm run manifest -- <URL>    points manifest.xml at another address, e.g. your own server
 */
import "./needNode.mjs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { getPackageJsonScript, logErrorMessage, parseNumber } from "office-addin-cli";
import { AppType, startDebugging, stopDebugging } from "office-addin-debugging";
import { OfficeApp } from "office-addin-manifest";
import { pointManifest } from "./pointManifest.mjs";

const manifestPath = fileURLToPath(new URL("../../manifest.xml", import.meta.url));

const actions = {
  async start([where = "desktop"], { document }) {
    if (where !== "desktop" && where !== "web") {
      throw new Error(`"${where}" is not a place to start in: use desktop or web.`);
    }
    if (where === "desktop" && !["win32", "darwin"].includes(process.platform)) {
      throw new Error(
        `There is no desktop Excel for ${process.platform}: use "npm start -- web --document <URL of a workbook>", or "npm run preview".`,
      );
    }
    if (where === "web" && !document) throw new Error("Excel on the web needs a workbook: add --document <its URL>.");
    await startDebugging(manifestPath, {
      app: OfficeApp.Excel,
      appType: where === "web" ? AppType.Web : AppType.Desktop,
      devServerCommandLine: await getPackageJsonScript("dev-server"),
      devServerPort: parseNumber(
        process.env.npm_package_config_dev_server_port,
        "config.dev_server_port in package.json is not a number.",
      ),
      ...(document ? { document } : {}),
    });
  },

  async stop() {
    await stopDebugging(manifestPath);
  },

  async manifest([url]) {
    await writeFile(manifestPath, pointManifest(await readFile(manifestPath, "utf8"), url));
    console.log(`manifest.xml now points at ${url}.`);
  },
};

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { document: { type: "string" } } });
  const action = actions[positionals[0]];
  if (!action) throw new Error(`"${positionals[0] ?? ""}" is not an action: use start, stop or manifest.`);
  await action(positionals.slice(1), values);
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
