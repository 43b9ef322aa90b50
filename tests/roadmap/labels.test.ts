import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/roadmap/labels/labelOf";
import type { LabelKind } from "../../src/roadmap/languages/language";

/** Beside the rows of the table: what is said around a word, and how it is typed. */
const said: Partial<Record<LabelKind, readonly string[]>> = {
  goals: [
    "Das Ziel",
    "Unsere Ziele",
    "Monatsziel",
    "Ziele dieser Phase",
    "Los objetivos",
    "OBJETIVOS DE LA FASE",
    "L'objectif",
    "Les objectifs de la phase",
    "Gli obiettivi",
    "Bu ayın hedefleri",
    "Haftalık hedef",
    "Цели месяца",
    "Muc tieu",
    "Mục tiêu của tháng",
    "本阶段目标",
    "今月の目標",
    "الاهداف",
    "الهَدَف",
  ],
  actions: [
    "Uebungen",
    "Praxisübungen",
    "Acciones concretas",
    "Taches",
    "Acoes",
    "GÖREVLER",
    "关键任务",
    "具体的な行動",
    "الاجراءات",
  ],
  deliverables: [
    "Zwischenergebnis",
    "Abschlusskriterien",
    "Criterios de exito",
    "Resultado final",
    "Criteres de reussite",
    "Entregáveis finais",
    "ÇIKTILAR",
    "Basari kriterleri",
    "Итоги недели",
    "Ket qua",
    "阶段成果",
  ],
  failureModes: ["Haeufige Fehler", "Obstaculos", "Erreurs courantes", "Olası riskler", "潜在风险"],
  rules: ["Grundregeln", "Règles de base", "Regle d'or", "核心原则"],
};

describe("a label is known with its article, in a compound and without its marks", () => {
  it.each(Object.entries(said))("%s", (kind, texts) =>
    expect(texts.filter((text) => labelOf(text) !== kind)).toEqual([]),
  );

  it.each(["Das Haus", "Karriere", "La casa", "Projektauswahl", "Spielkonsole", "Marketing"])("%s is none", (text) =>
    expect(labelOf(text)).toBe(null),
  );
});
