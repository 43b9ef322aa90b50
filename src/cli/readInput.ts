import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { decodeBytes } from "../roadmap/text/decodeBytes";
import { Failure } from "./failure";

/** Stands for what is piped in. */
export const piped = "-";

/** Bytes of a file that a person named, or of what is piped in. @throws Failure where there is none, or a folder, or nothing in it */
export async function readInput(file: string, what: string): Promise<Uint8Array> {
  const bytes = await (file === piped ? buffer(process.stdin) : readFile(file)).catch(
    async (error: NodeJS.ErrnoException) => {
      throw new Failure(await whyNot(file, what, error));
    },
  );
  if (
    bytes.length === 0 ||
    (/^\s*$/.test(bytes.subarray(0, 4096).toString("latin1")) && bytes.toString("utf8").trim() === "")
  ) {
    throw new Failure(`${nameOf(file)} is empty: give ${what}.`);
  }
  return bytes;
}

/** A JSON file. @throws Failure where it is none, with the place where reading stopped */
export async function readJson(file: string, what: string): Promise<unknown> {
  const bytes = await readInput(file, what);
  const text = decodeBytes(bytes).text;
  if (text.includes("\0")) throw new Failure(`${nameOf(file)} is not text: give ${what}.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const told = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ");
    throw new Failure(`${nameOf(file)} is not valid JSON: ${told.replace(/ is not valid JSON$/, "")}. Give ${what}.`);
  }
}

/** The file as a message names it. */
export function nameOf(file: string): string {
  return file === piped ? "The input" : file;
}

async function whyNot(file: string, what: string, error: NodeJS.ErrnoException): Promise<string> {
  if (error.code === "ENOENT") return `${file} does not exist: give the name of ${what}.`;
  const isFolder =
    error.code === "EISDIR" ||
    (await stat(file).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  if (isFolder) return `${file} is a folder: give the name of ${what}.`;
  if (error.code === "EACCES") return `${file} may not be read: check its permissions.`;
  return `${file} could not be read: ${error.message}.`;
}
