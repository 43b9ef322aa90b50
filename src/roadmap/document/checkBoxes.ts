/** Markdown text → the blocks that the importer reads. */
/** "[✔️]" and "[/]" are boxes too, as are check marks that open an item. */
export const otherBoxes: readonly {
  readonly mark: RegExp;
  readonly checked: boolean;
  readonly inProgress: boolean;
  readonly skipped?: boolean;
}[] = [
  { mark: /^\[\s*(?:x|X|✔️?|✓|✅|☑️?|√|done)\s*\]\s*/u, checked: true, inProgress: false },
  { mark: /^\[\s*(?:\/|~|>|🔄|⏳|🚧)\s*\]\s*/u, checked: false, inProgress: true },
  { mark: /^\[\s*-\s*\]\s*/u, checked: false, inProgress: false, skipped: true },
  { mark: /^\[\s*\](?:\s+|$)/u, checked: false, inProgress: false },
  { mark: /^(?:☐|⬜️?|🔲|◻️?|□)\s*/u, checked: false, inProgress: false },
  { mark: /^(?:☑️?|✅|✔️?|🗹|☒)\s+/u, checked: true, inProgress: false },
];
