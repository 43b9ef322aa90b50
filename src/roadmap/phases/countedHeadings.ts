/** Phases that only count: "Fas 1", "Fas 2", "Fas 3", whatever the word and its language. */
import type { Block } from "../document/document";
import { cleanTitle } from "../heading/cleanTitle";
import { labelOf } from "../labels/labelOf";
import { timeTokens } from "../time/timeTokens";
import { type Candidate, blockCandidate } from "./candidates";
import { decoyOf, parallelWords } from "./decoys";
import { versionOf, versionsRise } from "./versions";

/**
 * Three or more headings that are one word and a number, counting up from 1, with a title or without, or versions that rise. Known words for parts, labels
 * and words for alternatives are none: they make phases only with a time. [] where there are none.
 */
export function countedHeadings(block: Block): readonly Candidate[] {
  if (decoyOf(block.head.text) !== null) return [];
  const heads = block.blocks.filter((child) => child.kind === "heading");
  const level = Math.min(...heads.map((child) => child.level));
  const siblings = heads.filter((child) => child.level === level);
  const counted = siblings.flatMap((child) => countedHead(child) ?? []);
  const alike = counted.length >= 3 && counted.every(({ word, n }, i) => word === counted[0]?.word && n === i + 1);
  if (alike && counted.every(filled)) return counted.map(asCandidate);
  const versions = siblings.flatMap((one) => {
    const title = cleanTitle(one.head.text);
    return versionOf(title) === null ? [] : [{ block: one, title }];
  });
  if (versions.length >= 3 && versions.every(filled) && versionsRise(versions.map(({ title }) => title)))
    return versions.map(asCandidate);
  for (const child of block.blocks) {
    const inside = countedHeadings(child);
    if (inside.length > 0) return inside;
  }
  return [];
}

interface Titled {
  readonly block: Block;
  readonly title: string;
}

function filled({ block: { content, blocks } }: Titled): boolean {
  return content.length + blocks.length > 0;
}

function asCandidate({ block, title }: Titled): Candidate {
  return { ...blockCandidate(block), title };
}

function countedHead(block: Block): { block: Block; word: string; n: number; title: string } | null {
  const head = cleanTitle(block.head.text);
  const parts = /^([\p{L}\p{M}]{3,20})\s+(\d{1,2})(?:\s*\([^()]*\))?(?:\s*[:：.–—-]\s*(\S.*))?$/u.exec(head);
  const word = parts?.[1]?.toLowerCase();
  if (word === undefined || labelOf(word) !== null || decoyOf(word) !== null || parallelWords.test(word)) return null;
  if (countsOther.test(word) || timeTokens(word).some((token) => token.part && !boxOfTime.test(word))) return null;
  return { block, word, n: Number(parts?.[2]), title: parts?.[3] ?? head };
}

/** A part that is time by its nature. */
const boxOfTime = /^sprint$/;

/** Choices, questions, people and places are counted too. */
const countsOther =
  /^(?:option|opción|opção|opzione|path|route|ruta|rota|weg|lane|question|frage|pregunta|pergunta|reason|grund|lesson|lektion|lección|leçon|lição|mistake|habit|pillar|säule|pilar|idea|idee|idée|myth|problem|problema|problème|challenge|scenario|szenario|escenario|case|fall|session|day|tag|figure|chapter|kapitel|appendix|anhang|section|candidate|persona|person|role|rolle|slide|folie|screen|example|tip|tool|book|video|job|company|group|gruppe|team|tier|rank|grade|prompt|q|вопрос|вариант|урок|選択肢|質問|问题|选项|方案|질문|옵션|문제)$/u;
