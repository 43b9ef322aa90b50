/** The preview's server: builds what is missing and listens on this machine alone. */
import { createServer } from "node:http";
import { answer } from "./answer.mjs";
import { buildPreview } from "./build.mjs";

export const FIRST_PORT = 8080;
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
