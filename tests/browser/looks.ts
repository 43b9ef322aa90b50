/** How a person has set up Office and their system. */
import type { BrowserContextOptions } from "playwright-core";
import { de } from "../../src/taskpane/text/de";
import { en } from "../../src/taskpane/text/en";

export const texts = { en, de } as const;

export interface Look {
  readonly name: string;
  readonly theme: "light" | "dark";
  readonly language: keyof typeof texts;
  readonly contrast?: boolean;
}

export const looks = [
  { name: "light", theme: "light", language: "en" },
  { name: "dark", theme: "dark", language: "en" },
  { name: "high contrast", theme: "dark", language: "en", contrast: true },
  { name: "German", theme: "light", language: "de" },
] as const satisfies readonly Look[];

export function addressOf(home: string, { theme, language }: Look): string {
  return `${home}?theme=${theme}&lang=${language}`;
}

export function systemOf({ theme, contrast = false }: Look): BrowserContextOptions {
  return { colorScheme: theme, forcedColors: contrast ? "active" : "none", reducedMotion: "reduce" };
}
