/** Boxes and check marks that open an item. */

export interface Box {
  readonly checked: boolean;
  readonly inProgress: boolean;
  readonly skipped?: boolean;
}

/** The box at the start of a text and the words behind it; null where there is none. Markdown's own `[x]` is one too. */
export function boxOf(text: string): { readonly box: Box; readonly rest: string } | null {
  const found = boxes.find(({ mark }) => mark.test(text));
  return found ? { box: found.box, rest: text.replace(found.mark, "") } : null;
}

/** "[ ] 🔄 Write": the mark behind a box of Markdown's own repeats it, or says that it is begun. */
export function markBehindBox(text: string): { readonly inProgress: boolean; readonly rest: string } | null {
  const [mark = "", sign = ""] = /^(✅|☑|✔|⬜|🔲|☐|🔄|⏳|🚧)\uFE0F?\s+(?=\S)/u.exec(text) ?? [];
  return mark === "" ? null : { inProgress: /[🔄⏳🚧]/u.test(sign), rest: text.slice(mark.length) };
}

const boxes: readonly { readonly mark: RegExp; readonly box: Box }[] = [
  { mark: /^\[\s*(?:x|X|✔️?|✓|✅|☑️?|√|done)\s*\]\s*/u, box: { checked: true, inProgress: false } },
  { mark: /^\[\s*(?:\/|~|>|🔄|⏳|🚧)\s*\]\s*/u, box: { checked: false, inProgress: true } },
  { mark: /^\[\s*-\s*\]\s*/u, box: { checked: false, inProgress: false, skipped: true } },
  { mark: /^\[\s*\](?:\s+|$)/u, box: { checked: false, inProgress: false } },
  { mark: /^(?:☐|⬜️?|🔲|◻️?|□)\s*/u, box: { checked: false, inProgress: false } },
  // Outlines of Logseq and Org mode.
  { mark: /^(?:TODO|LATER|WAITING):?\s+(?=\S)/u, box: { checked: false, inProgress: false } },
  { mark: /^(?:DOING|NOW):?\s+(?=\S)/u, box: { checked: false, inProgress: true } },
  { mark: /^DONE:?\s+(?=\S)/u, box: { checked: true, inProgress: false } },
  { mark: /^CANCELL?ED:?\s+(?=\S)/u, box: { checked: false, inProgress: false, skipped: true } },
  { mark: /^(?:☑️?|✅|✔️?|🗹|☒)\s+/u, box: { checked: true, inProgress: false } },
];
