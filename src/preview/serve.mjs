/**
 * `npm run preview`: builds what is missing, serves the preview on 127.0.0.1 and prints its address.
 *
 * node src/preview/serve.mjs [--port 8080]
 */
import { parseArgs } from "node:util";
import { FIRST_PORT, servePreview } from "./server/servePreview.mjs";

await main();

async function main() {
  const port = readPort();
  if (port === undefined) {
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

/** undefined, and a word on what would be right, when the arguments cannot be used. */
function readPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: "string" } } });
    const port = values.port === undefined ? FIRST_PORT : Number(values.port);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
    console.error(`--port ${values.port}: a port is a whole number from 0 to 65535`);
  } catch (error) {
    // Node adds advice on positional arguments, of which there are none here.
    console.error(`preview: ${error.message.split(". ")[0]}.\n\nUsage: npm run preview -- [--port 8080]`);
  }
  return undefined;
}
