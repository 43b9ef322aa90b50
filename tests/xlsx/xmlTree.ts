/** An element of a part, without its texts' place among the children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Reads a part that is known to be whole. */
export function readXml(xml: string): XmlElement {
  const root = { name: "", attributes: {}, children: [] as XmlElement[], text: "" };
  const open = [root];
  for (const [, close, name = "", attributes = "", alone, text] of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error("an element closes that was not open");
    if (text !== undefined) parent.text += unescape(text);
    else if (close === "/") open.pop();
    else {
      const element = {
        name,
        attributes: Object.fromEntries(
          [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
            key,
            unescape(value.replace(/\s/g, " ")), // as XML reads an attribute (1.0, 3.3.3)
          ]),
        ),
        children: [] as XmlElement[],
        text: "",
      };
      parent.children.push(element);
      if (alone === "") open.push(element);
    }
  }
  const [first] = root.children;
  if (first === undefined) throw new Error("the part is empty");
  return first;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : (ENTITIES[name] ?? whole),
  );
}

/** Every element of this name below, at any depth. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function only(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
