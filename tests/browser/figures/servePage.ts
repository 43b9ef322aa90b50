/** Bundles the page as the add-in is bundled, workers included, and serves it on this machine alone. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

export interface ServedPage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function servePage(): Promise<ServedPage> {
  const folder = await mkdtemp(path.join(tmpdir(), "trajectory-figures-"));
  await bundle(folder);
  await writeFile(
    path.join(folder, "index.html"),
    '<!doctype html><meta charset="utf-8"><script src="page.js"></script>',
  );
  const server = createServer((request, response) => {
    const file = path.basename(new URL(request.url ?? "/", "http://localhost").pathname) || "index.html";
    readFile(path.join(folder, file)).then(
      (content) => {
        response.setHeader("Content-Type", file.endsWith(".js") ? "text/javascript" : "text/html");
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}

function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    context: import.meta.dirname,
    entry: "./page.ts",
    devtool: false,
    output: { path: folder, filename: "page.js" },
    resolve: { extensions: [".ts", ".js", ".json"] },
    module: {
      rules: [
        { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.md$/, type: "asset/source" },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((fault, stats) => {
      if (fault ?? stats?.hasErrors()) reject(fault ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
}
