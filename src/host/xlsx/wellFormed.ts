/**
 * Throws when a part of a package is not XML whose elements all close: what comes after a break would be lost without a
 * word. Files of Excel's kind declare no document type, so one is refused as well.
 */
export function requireWellFormed(path: string, xml: string): void {
  const open: string[] = [];
  let roots = 0;
  for (const [tag, name = ""] of xml.matchAll(MARKUP)) {
    if (tag.startsWith("<!DOCTYPE")) throw new Error(`${path} declares a document type, which no .xlsx file does`);
    if (name === "") continue;
    if (tag.startsWith("</")) {
      if (open.pop() !== name) throw damaged(path);
    } else if (!tag.endsWith("/>")) {
      open.push(name);
    }
    if (open.length === 0) roots += 1;
  }
  if (open.length > 0 || roots !== 1) throw damaged(path);
}

/** Comments, texts as they are, instructions and document types without a name; tags with theirs. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE|<\/?([\w:.-]+)(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

function damaged(path: string): Error {
  return new Error(`the file is damaged: ${path} is not whole XML`);
}
