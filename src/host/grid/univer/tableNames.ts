import type { UniverSession } from "./session";

/** Letters to Univer, which takes no underscore, dot or backslash in the name of a table. No keyboard has them. */
const STAND_INS: Readonly<Record<string, string>> = { _: "\u02CD", ".": "\uA4F8", "\\": "\uA4F9" };

/** The name by which Univer knows a table. */
export function univerTableName(name: string): string {
  return name.replace(/[_.\\]/g, (sign) => STAND_INS[sign] ?? sign);
}

/**
 * Lets tables be called what Excel lets them: formulas keep the names as they are, and are read with the ones Univer
 * knows. `isTable` tells tables from other names where no bracket does.
 */
export function readTableNames({ modules, injector }: UniverSession, isTable: (name: string) => boolean): void {
  const lexer = injector.get(modules.formula.LexerTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => build(withUniverNames(formula, isTable), ...rest);
}

/** Texts in quotes and names of sheets in apostrophes, columns in brackets, words. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?=(\[?))/gu;

function withUniverNames(formula: string, isTable: (name: string) => boolean): string {
  if (!/[_.\\]/.test(formula)) return formula;
  return formula.replace(PIECE, (piece, word: string | undefined, bracket: string) =>
    word !== undefined && (bracket !== "" || isTable(word)) ? univerTableName(word) : piece,
  );
}
