import { languages } from "../languages/languages";

const units = languages.flatMap(({ hours }) => hours).join("|");

const effort = new RegExp(
  `^[([（~≈]*\\d+(?:[.,:]\\d+)?(?:\\s*[-–—~〜～]\\s*\\d+(?:[.,]\\d+)?)?\\+?\\s*(?:${units})(?:\\.?\\s*\\d+\\s*(?:${units}))?\\.?[)\\]）]*$`,
  "iu",
);

/** The whole title only says how long one sits over it: "2h", "30 min", "3–4 ore", "1時間半". */
export function isEffort(title: string): boolean {
  return title.length <= 30 && effort.test(title);
}
