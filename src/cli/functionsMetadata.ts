import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));

/** functions.json as the build left it, or made now from the functions' comments where there is no build. */
export async function functionsMetadata(): Promise<string> {
  const built = path.resolve(here, "../../build/cli/functions.json");
  return readFile(built, "utf8").catch(() => generateMetadata());
}

/** @throws where a comment cannot be turned into metadata */
export async function generateMetadata(): Promise<string> {
  // The generator brings TypeScript along, which has no place in the bundle.
  const { generateCustomFunctionsMetadata } = await import(/* webpackIgnore: true */ "custom-functions-metadata");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([
    path.resolve(here, "../functions/functions.ts"),
  ]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return metadataJson;
}
