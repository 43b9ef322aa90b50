import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/roadmap/text/decodeBytes";
import { repairMojibake } from "../../src/roadmap/text/mojibake";
import { decodeWindows1252 } from "../../src/roadmap/text/windows1252";

describe("decodeBytes", () => {
  it("bytes that are no UTF-8 are read by the table of Windows-1252", () =>
    expect(decodeBytes(Uint8Array.of(0x80, 0x93, 0x41, 0xe9, 0x94))).toEqual({ text: "€“Aé”", fallback: true }));
});

describe("repairMojibake", () => {
  it.each([
    ["Months 1â€“2", "Months 1–2"],
    ["CafÃ©", "Café"],
    ["ðŸŽ¯ Goal", "🎯 Goal"],
    ["Web ‚Üí Data", "Web → Data"],
    ["‚úÖ Do", "✅ Do"],
    ["ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"],
  ])("%s", (damaged, clean) => expect(repairMojibake(damaged).text).toBe(clean));

  const clean = {
    de: "Täglich üben – „größere Projekte“",
    fr: "Débuter l’apprentissage à côté, « façade » et œuvre",
    pt: "Noções básicas, ações – não desistir",
    it: "Perché è più facile così",
    tr: "Öğrenme, çalışmak, İleri seviye şart",
    ru: "Месяц 1–3: читать книги и учить язык",
    vi: "Tháng 1–3: Kiến thức nền tảng, học lập trình",
    zh: "第1–3个月：学习编程语言，完成项目",
    ja: "1〜3ヶ月目：プログラミングを学ぶ、本を読む",
    ar: "الأشهر 1–3: تعلم البرمجة وقراءة الكتب",
  };
  const windows = (byte: number) => decodeWindows1252(Uint8Array.of(byte));
  const apple = (byte: number) => new TextDecoder("macintosh").decode(Uint8Array.of(byte));
  const misread = (text: string, byte: (byte: number) => string) =>
    Array.from(new TextEncoder().encode(text), byte).join("");

  it.each(Object.entries(clean))("%s: misread once or twice in either encoding, beside clean text", (_, text) => {
    for (const byte of [windows, (byte: number) => String.fromCharCode(byte), apple]) {
      const once = misread(text, byte);
      expect(repairMojibake(once).text).toBe(text);
      expect(repairMojibake(misread(once, byte)).text).toBe(text);
      expect(repairMojibake(`${text}\n${once}\n${text}`).text).toBe(`${text}\n${text}\n${text}`);
    }
    expect(repairMojibake(text)).toEqual({ text, repairs: [] });
  });

  it("names the line, the encoding and examples", () =>
    expect(repairMojibake("a\nb â€“ c").repairs).toEqual([
      { line: 2, encoding: "Windows-1252", examples: ['"â€“" → "–"'] },
    ]));

  it.each([
    "Señor – “quoted” … naïve",
    "«über» Äpfel – „Ä“",
    "Ärger mit Öl",
    "→ – — € £",
    "Привет – мир",
    "学习 🎯",
    "—é, …À, ’é",
  ])("leaves clean text: %s", (text) => expect(repairMojibake(text)).toEqual({ text, repairs: [] }));

  it("ASCII comes back untouched", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(repairMojibake(text).text).toBe(text);
      }),
    );
  });
});
