import { access, constants, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { partText, readParts } from "../host/xlsx/parts";
import { Failure } from "./failure";
import { piped } from "./readInput";

/** The program that writes the workbooks saved here, as they name it. */
const OWN = "hucre";

/** What is saved, and the ending its name must have. */
const endings = { workbook: ".xlsx", document: ".md" } as const;

/** A file name to save under, looked at before any work is done. @throws Failure where it could not be written */
export async function saveTarget(file: string, what: keyof typeof endings): Promise<string> {
  const ending = endings[what];
  if (file === piped) throw new Failure(`--out -: a ${what} is saved in a file, such as plan${ending}.`);
  if (path.extname(file).toLowerCase() !== ending) {
    const example = `${path.basename(file, path.extname(file))}${ending}`;
    throw new Failure(`--out ${file}: a ${what} is saved as ${ending}, such as ${example}.`);
  }
  const folder = path.dirname(path.resolve(file));
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) throw new Failure(`--out ${file}: the folder ${folder} does not exist; create it first.`);
  if (!found.isDirectory()) throw new Failure(`--out ${file}: ${folder} is a file, not a folder.`);
  const existing = await stat(file).catch(() => undefined);
  if (existing?.isDirectory() === true) throw new Failure(`--out ${file}: that is a folder; give the name of a file.`);
  await access(existing === undefined ? folder : file, constants.W_OK).catch(() => {
    throw new Failure(`--out ${file}: it may not be written there; choose another folder.`);
  });
  return file;
}

/**
 * A workbook to be saved anew. One that somebody has saved in Excel or elsewhere since holds their edits, and is only written over
 * when it is the one that was opened.
 *
 * @throws Failure where it could not be written, or holds edits that would be lost
 */
export async function workbookTarget(file: string, opened: string | undefined): Promise<string> {
  const target = await saveTarget(file, "workbook");
  if (opened !== undefined && path.resolve(opened) === path.resolve(target)) return target;
  const program = await lastSavedBy(target);
  if (program === undefined || program === OWN) return target;
  throw new Failure(
    `--out ${file}: this workbook was saved in ${program} and may hold edits. Keep them with --into ${file}, or choose another name.`,
  );
}

/** The program that last saved a workbook; undefined where there is no such file, or it is none. */
async function lastSavedBy(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const parts = await readParts(bytes).catch(() => undefined);
  if (parts === undefined) return undefined;
  return /<Application>([^</]+)/.exec(partText(parts, "docProps/app.xml"))?.[1] ?? "another program";
}

/** Writes beside the target and renames, so that a file is there as a whole or not at all. */
export async function saveFile(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(`--out ${file}: it could not be written (${code}); choose another folder.`);
  }
}
