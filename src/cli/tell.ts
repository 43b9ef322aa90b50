import type { Problem } from "../career/problem";
import type { Terminal } from "./terminal";

/** Problems on stderr, one a line, with the place each one names. */
export function tell(problems: readonly Problem[], { err }: Terminal): void {
  for (const problem of problems) err(`${problemText(problem)}\n`);
}

function problemText({ severity, line, message }: Problem): string {
  const place = line === undefined || /^line \d/i.test(message) ? "" : `line ${line}: `;
  return `${severity}: ${place}${message}`;
}
