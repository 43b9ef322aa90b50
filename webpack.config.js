/**
 * Three bundles:
 *   addin    dist/           what is deployed: one page (pane, ribbon commands, custom functions share a runtime) and its workers
 *   cli      build/cli/      `trajectory` for Node, with the embedded Excel
 *   preview  build/preview/  the spreadsheet of the preview page; Univer lives here and nowhere else
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { devCertificate } from "./src/deploy/devCertificate.mjs";
import { firstScriptBudget } from "./src/deploy/firstScriptBudget.mjs";
import { generateMetadata } from "./src/deploy/functionsMetadata.mjs";
import { helpPage } from "./src/deploy/helpPage.mjs";
import { pointManifest } from "./src/deploy/pointManifest.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const { config, version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const devUrl = `https://localhost:${config.dev_server_port}/`;

const base = (name, mode) => ({
  name,
  mode,
  context: root,
  devtool: mode === "production" ? "source-map" : "eval-source-map",
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.md$/, type: "asset/source" },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  cache: {
    type: "filesystem",
    name: `${name}-${mode}`,
    cacheDirectory: path.join(root, "node_modules/.cache/webpack"),
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  stats: "errors-warnings",
});

/** functions.json, with help links to the page that is deployed with it. */
const describeFunctions = (address) => ({
  apply(compiler) {
    const { sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("describeFunctions", (compilation) =>
      compilation.hooks.processAssets.tapPromise("describeFunctions", async () => {
        const metadata = await generateMetadata();
        compilation.emitAsset(
          "functions.json",
          new sources.RawSource(metadata.replaceAll(config.production_url, address)),
        );
      }),
    );
  },
});

const addin = (env, mode) => {
  const address = mode === "production" ? (env.url ?? config.production_url) : devUrl;
  return {
    ...base("addin", mode),
    entry: { taskpane: "./src/taskpane/index.tsx" },
    // The parser also runs in a worker, which has no document: packages with a version for workers give that one.
    resolve: { ...base("addin", mode).resolve, conditionNames: ["worker", "..."] },
    output: { path: path.join(root, "dist"), filename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      describeFunctions(address),
      firstScriptBudget("taskpane", 200_000),
      new HtmlPlugin({ filename: "taskpane.html", template: "./src/taskpane/taskpane.html", scriptLoading: "defer" }),
      new HtmlPlugin({ filename: "help.html", templateContent: () => helpPage(root), inject: false }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/screenshots/*.png", to: "assets/screenshots/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => pointManifest(content.toString(), address),
          },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: {
      host: "localhost",
      port: config.dev_server_port,
      static: false,
      hot: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      server: env.WEBPACK_SERVE ? { type: "https", options: env.certificate } : "http",
    },
  };
};

const cli = (mode) => ({
  ...base("cli", mode),
  target: "node20",
  devtool: "source-map",
  entry: { main: "./src/cli/main.ts" },
  output: { path: path.join(root, "build/cli"), filename: "[name].cjs", chunkFilename: "[name].cjs", clean: true },
  // Univer and the other development packages stay in node_modules; what is ES-module only is bundled.
  externals: [
    ({ request }, done) =>
      /^(@univerjs\/|rxjs|webpack$|playwright-core$)/.test(request) ? done(null, `commonjs ${request}`) : done(),
  ],
  // What is required at run time, such as Office.js and Univer, is found in node_modules then.
  module: { ...base("cli", mode).module, parser: { javascript: { createRequire: false } } },
  optimization: { minimize: false },
});

const preview = (mode) => ({
  ...base("preview", mode),
  devtool: mode === "production" ? false : "eval-source-map",
  entry: { preview: "./src/preview/index.ts" },
  output: { path: path.join(root, "build/preview"), filename: "[name].js", clean: true },
  plugins: [new HtmlPlugin({ filename: "index.html", template: "./src/preview/preview.html", scriptLoading: "defer" })],
  performance: { hints: false },
});

export default async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const certificate = env.WEBPACK_SERVE ? await devCertificate() : undefined;
  const configs = [addin({ ...env, certificate }, mode), cli(mode), preview(mode)];
  // Rebuild when the version in package.json changes: it is part of every result.
  return configs.map((c) => ({ ...c, cache: { ...c.cache, version } }));
};
