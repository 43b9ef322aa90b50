/** functions.json as Microsoft's generator makes it of the functions' comments. */
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

/**
 * @param {string} root folder of the project
 * @returns {Promise<string>}
 * @throws where a comment cannot be turned into metadata
 */
export async function functionsMetadata(root) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([
    path.join(root, "src/functions/functions.ts"),
  ]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return metadataJson;
}
