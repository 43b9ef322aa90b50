import type { Result } from "../career/problem";
import { Failure } from "./failure";
import { tell } from "./tell";
import type { Terminal } from "./terminal";

/** What was read from a file, notes told. @throws Failure with every error, each after the name of the file */
export function valueOf<T>(file: string, read: Result<T>, terminal: Terminal): T {
  if (!read.ok) {
    const errors = read.problems.filter(({ severity }) => severity === "error");
    throw new Failure(errors.map(({ message }) => `${file}: ${message}`).join("\n"));
  }
  tell(read.problems, terminal);
  return read.value;
}
