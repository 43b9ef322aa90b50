import type { Action, Section } from "../../career/roadmap";
import { cellParts } from "../body/cellParts";
import type { Block, Content, ListItem } from "../document/document";
import { cleanTitle } from "../heading/cleanTitle";
import { marksOf } from "../document/marksOf";
import { withLinks } from "../document/withLinks";
import { emptyCell } from "../labels/emptyCell";

/** Lists and table rows as actions, everything else as notes, in the document's order; labels are kept in the words. */
export function sectionBody(
  content: readonly Content[],
  groups: readonly Block[] = [],
  over?: string,
): Pick<Section, "actions" | "notes"> {
  const actions: Action[] = [];
  const notes: string[] = [];
  let group = over;
  for (const piece of content) {
    switch (piece.type) {
      case "text":
        for (const line of piece.texts) {
          const label = /^(.{1,80})[:：]$/u.exec(line.text)?.[1];
          if (label !== undefined) group = label.trim();
          else if (line.text !== "" || line.links.length > 0) notes.push(withLinks(line));
        }
        break;
      case "list":
        for (const one of items(piece.items, notes, group)) actions.push(one);
        group = over;
        break;
      case "table":
        for (const row of piece.rows) {
          const cells = row.cells.map((cell) => cellParts(cell.text).join(", ")).filter((cell) => !emptyCell(cell));
          const links = row.cells.flatMap((cell) => cell.links);
          if (cells.length > 0)
            actions.push({
              text: cells.join(" – "),
              done: false,
              dueMonth: null,
              children: [],
              ...(links.length > 0 ? { links } : {}),
            });
        }
        break;
      case "code":
        if (piece.value.trim() !== "") notes.push(piece.value.trim());
        break;
      case "quote": {
        const inner = sectionBody(piece.content);
        for (const one of inner.notes) notes.push(one);
        for (const one of inner.actions) actions.push(one);
        break;
      }
    }
  }
  if (group !== undefined && group !== over) notes.push(`${group}:`);
  for (const block of groups) {
    const title = cleanTitle(block.head.text);
    const inner = sectionBody(block.content, block.blocks, title);
    for (const one of inner.actions) actions.push(one);
    // A heading whose actions stand under other words is kept as words.
    if (!inner.actions.some((one) => one.group === title)) notes.push(title);
    for (const one of inner.notes) notes.push(one);
  }
  return { actions, notes };
}

function items(list: readonly ListItem[], notes: string[], group: string | undefined): readonly Action[] {
  const grouped =
    list.length > 0 &&
    list.every((item) => item.strong?.rest === "" && item.content.some((piece) => piece.type === "list"));
  if (grouped)
    return list.flatMap((item) => {
      const inner = sectionBody(item.content);
      for (const one of inner.notes) notes.push(one);
      return inner.actions.map((action) => ({ ...action, group: item.text }));
    });
  return list.map((item) => {
    const inner = sectionBody(item.content);
    for (const one of inner.notes.map((note) => `${item.text}: ${note}`)) notes.push(one);
    return {
      text: item.text === "" ? (item.links[0] ?? "") : item.text,
      ...marksOf(item),
      dueMonth: null,
      children: inner.actions,
      ...(group === undefined ? {} : { group }),
      ...(item.links.length > 0 ? { links: item.links } : {}),
    };
  });
}
