import { assumptionFields, scenarioFields } from "../../career/assumptionFields";
import { nearest } from "../../career/nearest";

const fields = [...scenarioFields, ...assumptionFields];
const keys: ReadonlyMap<string, string> = new Map(
  [
    ["preset", "preset"] as const,
    ...fields.flatMap(({ key, label }) => [[key, key] as const, [label, key] as const]),
  ].map(([word, key]) => [plain(word), key]),
);

/** The flat key that a heading stands for: the key itself or its label, case and spaces aside. */
export function fieldKey(heading: string): string | undefined {
  return keys.get(plain(heading));
}

/** The heading that was probably meant, or undefined where none is near. */
export function nearestHeading(heading: string): string | undefined {
  return nearest(
    heading,
    fields.flatMap(({ key, label }) => [label, key]),
  );
}

/** The keys of which a word is the first part: of `moveRaise` these are `moveRaise.min`, `moveRaise.mode` and `moveRaise.max`. */
export function partsOf(word: string): readonly string[] {
  return fields.map(({ key }) => key).filter((key) => key.toLowerCase().startsWith(`${plain(word)}.`));
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, " ");
}
