/** Releases that a roadmap is counted by: "v1.2", "Version 2.0 – Teams", "الإصدار 1.1.0". */

/** The parts of the number that a head opens with, after a word or none; null where it is no version. */
export function versionOf(head: string): readonly number[] | null {
  const number = /^(?:\p{L}[\p{L}\p{M}]*\s+)?v?\s?(\d+(?:\.\d+)+)(?![\p{L}\d.%])|^v(\d+)(?![\p{L}\d.%])/iu.exec(
    head.replace(/^[^\p{L}\p{N}]+/u, ""),
  );
  const printed = number?.[1] ?? number?.[2];
  return printed === undefined ? null : printed.split(".").map(Number);
}

/** Each version is later than the one before it; a list that begins with the latest tells what was released. */
export function versionsRise(heads: readonly string[]): boolean {
  const versions = heads.map(versionOf);
  return versions.every((version, i) => version !== null && (i === 0 || later(version, versions[i - 1] ?? [])));
}

function later(version: readonly number[], than: readonly number[]): boolean {
  const at = version.findIndex((part, i) => part !== (than[i] ?? 0));
  return at >= 0 && (version[at] ?? 0) > (than[at] ?? 0);
}
