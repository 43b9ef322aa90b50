type Process = Pick<NodeJS.Process, "stdout" | "stderr" | "exit">;

/**
 * Ends the process where its output has no taker any more: a reader that has seen enough, such as `head`, is no failure. A disk that
 * is full is one, and told.
 */
export function endWithOutput({ stdout, stderr, exit }: Process): void {
  stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") return exit(0);
    stderr.write(`The output could not be written: ${message}.\n`);
    exit(1);
  });
  // Where nobody reads what goes wrong there is nobody to tell it to.
  stderr.on("error", () => exit(1));
}
