import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { functionsSource, generateMetadata } from "../deploy/functionsMetadata.mjs";

const built = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../build/cli/functions.json");

/** functions.json as the build left it, or made now of the functions' comments where there is no build, or only an older one. */
export async function functionsMetadata(): Promise<string> {
  return (await changedAt(built)) >= (await changedAt(functionsSource)) ? readFile(built, "utf8") : generateMetadata();
}

async function changedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => -Infinity,
  );
}
