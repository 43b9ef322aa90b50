/**
 * What is wrong with the Node that runs; undefined where it will do.
 *
 * @example nodeProblem("18.20.4", ">=20.19") // "Trajectory needs Node 20.19 or later, and this is 18.20.4: …"
 */
export function nodeProblem(running, wanted) {
  const needed = wanted.replace(">=", "");
  const [major, minor] = running.split(".").map(Number);
  const [leastMajor, leastMinor] = needed.split(".").map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined;
  return `Trajectory needs Node ${needed} or later, and this is ${running}: install one from https://nodejs.org.`;
}
