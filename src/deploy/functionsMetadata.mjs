/** functions.json as Microsoft's generator makes it of the functions' comments. */
import path from "node:path";
import { fileURLToPath } from "node:url";

/** What functions.json is made of. */
export const functionsSource = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../functions/functions.ts");

/**
 * @returns {Promise<string>}
 * @throws where a comment cannot be turned into metadata
 */
export async function generateMetadata() {
  // The generator brings TypeScript along: loaded only where it is needed, and never bundled.
  const { generateCustomFunctionsMetadata } = await import(/* webpackIgnore: true */ "custom-functions-metadata");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([functionsSource]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return metadataJson;
}
