import { Failure } from "./failure";

/** Does all of it, so that a person learns everything that is wrong at once. @throws one Failure with all their messages */
export async function together<T extends readonly unknown[]>(
  ...tasks: { [K in keyof T]: () => T[K] | Promise<T[K]> }
): Promise<T> {
  const settled = await Promise.allSettled(tasks.map(async (task: () => unknown) => task()));
  const failures: Failure[] = [];
  for (const result of settled) {
    if (result.status === "fulfilled") continue;
    if (!(result.reason instanceof Failure)) throw result.reason;
    failures.push(result.reason);
  }
  if (failures.length > 0) {
    const exitCode = failures.some((failure) => failure.exitCode === 2) ? 2 : 1;
    throw new Failure(failures.map(({ message }) => message).join("\n"), exitCode);
  }
  // Every task was fulfilled, and each value has the type its task promised.
  return settled.map((result) => (result.status === "fulfilled" ? result.value : undefined)) as unknown as T;
}
