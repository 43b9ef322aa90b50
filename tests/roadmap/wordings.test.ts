/** The same words tell the same months wherever they stand, in every language. */
import { describe, expect, it } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";
import { wordings } from "./wordings";

const titles = ["Alfa", "Beta", "Gamma"];

/** Headers of a table of times and titles. */
const headers: Readonly<Record<string, string>> = {
  en: "Time | Topic",
  de: "Zeitraum | Thema",
  es: "Período | Tema",
  fr: "Période | Thème",
  pt: "Período | Tema",
  it: "Periodo | Tema",
  tr: "Süre | Konu",
  ru: "Срок | Тема",
  vi: "Thời gian | Tiêu đề",
  zh: "时间 | 主题",
  ja: "期間 | テーマ",
  ar: "المدة | الموضوع",
};

type Shape = (times: readonly string[], language: string) => string;

const each = (shape: (time: string, title: string) => string): Shape => {
  return (times) => times.map((time, i) => shape(time, titles[i] ?? "")).join("\n");
};

const shapes: readonly Shape[] = [
  each((time, title) => `## ${time}: ${title}\n\n- read\n- write\n`),
  each((time, title) => `- **${time}**: ${title}\n  - read\n  - write`),
  each((time, title) => `## ${title} (${time})\n\n- read\n- write\n`),
  (times, language) =>
    `| ${headers[language] ?? ""} |\n|---|---|\n${each((a, b) => `| ${a} | ${b} |`)(times, language)}`,
  each((time, title) => `**${time}: ${title}**\n\n- read\n- write\n`),
];

function read(text: string): string {
  return parseRoadmap(`# X\n\n${text}\n`)
    .phases.map(({ title, startMonth, endMonth }) => `${title} ${startMonth ?? ""}-${endMonth ?? ""}`)
    .join(" ");
}

/** Every row stands in two of the shapes, taken in turn. */
describe.each(Object.entries(wordings))("%s", (language, byMonths) => {
  it.each(Object.entries(byMonths))("months %s", (months, rows) => {
    const expected = months
      .split(" ")
      .map((span, i) => `${titles[i] ?? ""} ${span}`)
      .join(" ");
    const wrong = rows.flatMap((row, i) =>
      [i, i + 2].flatMap((turn) => {
        const text = shapes[turn % shapes.length]?.(row.split(" | "), language) ?? "";
        const found = read(text);
        return found === expected ? [] : [{ text, found }];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
