import { describe, expect, it } from "vitest";
import { findTimes } from "../../src/roadmap/time/findTimes";
import { monthsOfPosition } from "../../src/roadmap/time/units";

/** First time of a line as "kind unit from-to". */
function first(line: string): string {
  const time = findTimes(line)[0];
  return time ? `${time.kind} ${time.unit} ${time.from}-${time.to ?? ""}` : "none";
}

const june2025 = 2025 * 12 + 5;

describe("findTimes reads what a line prints", () => {
  it.each([
    ["Month 0–2", "position month 0-2"],
    ["Months 1 to 3", "position month 1-3"],
    ["Month 1 - Month 3", "position month 1-3"],
    ["Weeks 1, 2 and 3", "position week 1-3"],
    ["Weeks 29+", "position week 29-"],
    ["By month 3", "position month 1-3"],
    ["By the end of Q2", "position quarter 1-2"],
    ["End of June 2025", `date month ${june2025}-${june2025}`],
    ["mid-2025", `date month ${june2025 - 1}-${june2025 + 2}`],
    ["Late 2025", `date month ${june2025 + 3}-${june2025 + 6}`],
    ["Year 2 – Fall", "position year 2-2"],
    ["After month 12", "position month 12-"],
    ["M1-M3", "position month 1-3"],
    ["First 30 days", "position day 1-30"],
    ["1st month", "position month 1-1"],
    ["Year 2 (Months 1-6)", "position month 13-18"],
    ["Year 1: Q3", "position month 7-9"],
    ["2-3 years", "duration year 2-3"],
    ["6+ months", "duration month 6-"],
    ["Jun 2025", `date month ${june2025}-${june2025}`],
    ["2025-06", `date month ${june2025}-${june2025}`],
    ["June – August 2025", `date month ${june2025}-${june2025 + 2}`],
    ["Nov 2025 - Feb 2026", `date month ${june2025 + 5}-${june2025 + 8}`],
    ["Q4 2025 – Q1 2026", `date quarter ${june2025 + 4}-${june2025 + 9}`],
    ["Monate 1 bis 3", "position month 1-3"],
    ["2.–3. Monat", "position month 2-3"],
    ["Semanas 1 a 4", "position week 1-4"],
    ["Mois 1 à 3", "position month 1-3"],
    ["Mês 2", "position month 2-2"],
    ["Settimane 1-2", "position week 1-2"],
    ["1-3. hafta", "position week 1-3"],
    ["İlk 30 gün", "position day 1-30"],
    ["первый месяц", "position month 1-1"],
    ["Недели 1–4", "position week 1-4"],
    ["Tháng 1-3", "position month 1-3"],
    ["第1-2个月", "position month 1-2"],
    ["前三个月", "position month 1-3"],
    ["1〜3ヶ月目", "position month 1-3"],
    ["الشهر الأول", "position month 1-1"],
    ["الأشهر ٤-٦", "position month 4-6"],
    ["1~3개월차", "position month 1-3"],
    ["2번째 주", "position week 2-2"],
    ["3월부터 5월까지", "date month 2-4"],
    ["Minggu ke-3", "position week 3-3"],
    ["Maand 1 t/m 3", "position month 1-3"],
    ["Tygodnie 1–2", "position week 1-2"],
    ["Місяці 1–2", "position month 1-2"],
    ["Spring 2026", `date quarter ${june2025 + 9}-${june2025 + 11}`],
    ["Fall 2025 – Spring 2026", `date quarter ${june2025 + 3}-${june2025 + 11}`],
    ["hiver 2025", `date quarter ${june2025 + 6}-${june2025 + 8}`],
    ["Winter 2025/26", `date quarter ${june2025 + 6}-${june2025 + 8}`],
    ["2026年春季", `date quarter ${june2025 + 9}-${june2025 + 11}`],
    ["FY26", `date year ${june2025 + 7}-${june2025 + 18}`],
    ["FY2026 Q2", `date quarter ${june2025 + 10}-${june2025 + 12}`],
    ["Q2 FY26", `date quarter ${june2025 + 10}-${june2025 + 12}`],
    ["2025/26", `date year ${june2025 + 3}-${june2025 + 14}`],
    ["2026–27", `date year ${june2025 + 7}-${june2025 + 30}`],
    ["H1 2026", `date half ${june2025 + 7}-${june2025 + 12}`],
    ["S1 2026", `date half ${june2025 + 7}-${june2025 + 12}`],
    ["1. Halbjahr 2026", `date half ${june2025 + 7}-${june2025 + 12}`],
    ["first half of 2026", `date half ${june2025 + 7}-${june2025 + 12}`],
    ["2026年上半年", `date half ${june2025 + 7}-${june2025 + 12}`],
    ["3. Semester", "position half 3-3"],
    ["Age 25–30", "position age 25-30"],
    ["25-30 years old", "position age 25-30"],
    ["25歳", "position age 25-25"],
    ["hai tháng", "duration month 2-2"],
    ["tháng hai", "position month 2-2"],
    ["sept mois", "duration month 7-7"],
  ])("%s", (line, expected) => expect(first(line)).toBe(expected));

  it.each([
    "Publish 1–2 articles",
    "You may go",
    "Week-end",
    "version 2.0",
    "5-10 direct reports",
    "Spring Boot 3",
    "S1",
    "in the fall",
  ])("%s is no time", (line) => expect(first(line)).toBe("none"));

  it("a dash with air before a counted noun parts a title: Week 1 - 3 projects", () =>
    expect(first("Week 1 - 3 projects")).toBe("position week 1-1"));
});

describe("monthsOfPosition", () => {
  it("4 weeks and 30 days are a month, rounded up at both ends", () => {
    expect(monthsOfPosition("week", 5, 12)).toEqual([2, 3]);
    expect(monthsOfPosition("week", 1, 6)).toEqual([1, 2]);
    expect(monthsOfPosition("day", 31, 60)).toEqual([2, 2]);
  });
  it("quarter n is months 3(n−1)+1 to 3n, year n months 12(n−1)+1 to 12n", () => {
    expect(monthsOfPosition("quarter", 2, 2)).toEqual([4, 6]);
    expect(monthsOfPosition("year", 2, 3)).toEqual([13, 36]);
  });
  it("month 0 is month 1, and an open end stays open", () =>
    expect(monthsOfPosition("month", 0, null)).toEqual([1, null]));
});
