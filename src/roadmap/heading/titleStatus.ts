/** How far a phase is, printed behind its title: "Foundation (Complete)", "Scale — Planned", "Polish ✅ Done". */
import { languages } from "../languages/languages";

const words = languages.flatMap(({ states }) => states).join("|");

const mark = String.raw`[\p{Extended_Pictographic}\uFE0F\u2713\u2714\s]*`;

const said = `${mark}(?:${words})(?:\\s+\\d{1,3}\\s?%)?${mark}`;

const bracketed = new RegExp(`^(.*\\S)\\s*[(（[【]\\s*(${said})[)）\\]】]$`, "iu");

const behindMark = new RegExp(
  `^(.*\\S)\\s*(?:\\s[–—-]+|[:：]\\s|[\\p{Extended_Pictographic}\\u2713\\u2714]\\uFE0F?)\\s*(${said})$`,
  "iu",
);

const alone = new RegExp(`^\\s*${said}\\s*$`, "iu");

/** The words are a state and nothing else. */
export function isStatus(words: string): boolean {
  return words.length <= 40 && alone.test(words);
}

/** null where the title tells no state beside words of its own. */
export function titleStatus(title: string): { readonly title: string; readonly status: string } | null {
  if (title.length > 200) return null;
  const found = bracketed.exec(title) ?? behindMark.exec(title);
  const [, rest = "", status = ""] = found ?? [];
  const name = rest.replace(/[\s:：,–—\p{Extended_Pictographic}\uFE0F-]+$/u, "");
  return /[\p{L}\p{N}]/u.test(name)
    ? { title: name, status: status.replace(/^[^\p{L}]+|[^\p{L}\p{N}%]+$/gu, "") }
    : null;
}
