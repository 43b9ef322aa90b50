/**
 * `npm run preview`: builds what is missing, serves the preview on 127.0.0.1 and prints its address.
 *
 * node src/preview/serve.mjs [--port 8080]
 */
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildPreview } from "./server/build.mjs";
import { answer } from "./server/answer.mjs";

const FIRST_PORT = 8080;
const HOST = "127.0.0.1";

/**
 * @param {{ port?: number, log?: (line: string) => void }} [options] port: the first one tried; 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function servePreview({ port = FIRST_PORT, log = (line) => console.error(line) } = {}) {
  await buildPreview(log);
  const server = createServer((request, response) => void answer(request, response));
  const taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}/`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}

/** Takes the first free port from `port` on; gives up after 50. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    const attempt = (candidate) => {
      server.once("error", (error) => {
        if (error.code === "EADDRINUSE" && candidate < port + 50) attempt(candidate + 1);
        else reject(error);
      });
      server.listen(candidate, HOST, () => {
        server.removeAllListeners("error");
        resolve(server.address().port);
      });
    };
    attempt(port);
  });
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  const port = values.port === undefined ? FIRST_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`--port ${values.port}: a port is a whole number from 0 to 65535`);
    process.exitCode = 2;
    return;
  }
  try {
    const { url } = await servePreview({ port });
    console.log(`Trajectory preview: ${url}`);
    console.error("Stop it with Ctrl+C.");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
