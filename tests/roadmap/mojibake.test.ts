import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairMojibake } from "../../src/roadmap/text/mojibake";

describe("repairMojibake", () => {
  it.each([
    ["Months 1â€“2", "Months 1–2"],
    ["CafÃ©", "Café"],
    ["ðŸŽ¯ Goal", "🎯 Goal"],
    ["Web ‚Üí Data", "Web → Data"],
    ["‚úÖ Do", "✅ Do"],
    ["ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"],
  ])("%s", (damaged, clean) => expect(repairMojibake(damaged).text).toBe(clean));

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
