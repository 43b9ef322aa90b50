/** A document as the importer reads it: texts, lists, tables and blocks under headings, each with its source lines. */
import type { Lines } from "../../career/roadmap";

/** One line of text as a person reads it. */
export interface TextLine {
  readonly text: string;
  readonly links: readonly string[];
  /** Bold words that open the line, and what follows them. */
  readonly strong: { readonly strong: string; readonly rest: string } | null;
  readonly line: number;
}

export interface ListItem extends TextLine {
  /** null: no box. */
  readonly checked: boolean | null;
  readonly inProgress: boolean;
  readonly skipped?: boolean;
  readonly content: readonly Content[];
  readonly lines: Lines;
}

export interface TableRow {
  readonly cells: readonly TextLine[];
  readonly line: number;
}

export type Content =
  | { readonly type: "text"; readonly texts: readonly TextLine[]; readonly lines: Lines }
  | { readonly type: "list"; readonly items: readonly ListItem[]; readonly ordered: boolean; readonly lines: Lines }
  | {
      readonly type: "table";
      readonly header: readonly TextLine[];
      readonly rows: readonly TableRow[];
      readonly lines: Lines;
    }
  | { readonly type: "code"; readonly language: string; readonly value: string; readonly lines: Lines }
  | { readonly type: "quote"; readonly content: readonly Content[]; readonly lines: Lines };

/** Words of a heading are looked for in so many of its first characters: every part below asks again. */
export const longestHeading = 200;

export type BlockKind = "document" | "heading" | "bold" | "line";

/** A heading, or a bold or timed line used as one, with all that stands under it. */
export interface Block {
  readonly kind: BlockKind;
  /** 0 the document, 1–6 headings, 7 bold lines, 8 plain lines. */
  readonly level: number;
  readonly head: TextLine;
  /** What stands before the first block below. */
  readonly content: readonly Content[];
  readonly blocks: readonly Block[];
  readonly lines: Lines;
}
