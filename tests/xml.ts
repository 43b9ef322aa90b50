import { Window } from "happy-dom";

/** A read-only view of an XML element; a missing child is an error that names it. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Every element below this one, in document order. */
  readonly descendants: readonly XmlElement[];
  find(name: string): XmlElement | undefined;
  child(name: string): XmlElement;
}

export function parseXml(text: string): XmlElement {
  const document = new new Window().DOMParser().parseFromString(text, "application/xml");
  return view(document.documentElement as unknown as Element);
}

function view(element: Element): XmlElement {
  const children = [...element.children].map(view);
  const find = (name: string) => children.find((child) => child.name === name);
  return {
    name: element.tagName,
    text: (element.textContent ?? "").trim(),
    attributes: Object.fromEntries([...element.attributes].map((a) => [a.name, a.value])),
    children,
    descendants: children.flatMap((child) => [child, ...child.descendants]),
    find,
    child(name) {
      const found = find(name);
      if (!found) throw new Error(`<${element.tagName}> has no <${name}>`);
      return found;
    },
  };
}
