/** The same line is asked about as heading, label and action, by one reader after another: the last answers are kept. */

const mostRecent = 20_000;

/** Longer lines are rare, and asked about once. */
const longest = 300;

/** `read` with its last answers, which must not depend on anything but the text, and which nobody changes. */
export function remembered<T extends object | string | null>(read: (text: string) => T): (text: string) => T {
  const recent = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const found = read(text);
    if (recent.size >= mostRecent) recent.clear();
    recent.set(text, found);
    return found;
  };
}
