import { access, constants, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Failure } from "./failure";

/** A file name to save a workbook under, looked at before any work is done. @throws Failure where it could not be written */
export async function saveTarget(file: string): Promise<string> {
  if (path.extname(file).toLowerCase() !== ".xlsx") {
    throw new Failure(
      `--out ${file}: a workbook is saved as .xlsx, such as ${path.basename(file, path.extname(file))}.xlsx.`,
    );
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
