/** Which part of a package points to which (Open Packaging Conventions, ECMA-376 part 2). */
import { partText, type Parts } from "./parts";

/** Paths of the parts that `path` points to by relationships of this type, e.g. "drawing". */
export function related(parts: Parts, path: string, type: string): string[] {
  return relations(parts, path).flatMap((r) => (r.type.endsWith(`/${type}`) ? [r.target] : []));
}

/** Path of the part behind one relationship id. */
export function relation(parts: Parts, path: string, id: string): string | undefined {
  return relations(parts, path).find((r) => r.id === id)?.target;
}

/** Worksheet parts by sheet name, in workbook order. */
export function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const workbook = "xl/workbook.xml";
  const entries = [...partText(parts, workbook).matchAll(/<sheet [^>]*>/g)].flatMap(([tag]) => {
    const name = / name="([^"]*)"/.exec(tag)?.[1];
    const id = / r:id="([^"]*)"/.exec(tag)?.[1];
    const path = id === undefined ? undefined : relation(parts, workbook, id);
    return name === undefined || path === undefined ? [] : [[unescapeXml(name), path] as const];
  });
  return new Map(entries);
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function relations(parts: Parts, path: string): { id: string; type: string; target: string }[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const file = path.slice(folder.length);
  return [...partText(parts, `${folder}_rels/${file}.rels`).matchAll(/<Relationship [^>]*>/g)].flatMap(([tag]) => {
    const read = (name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
    const [id, type, target] = [read("Id"), read("Type"), read("Target")];
    return id === undefined || type === undefined || target === undefined
      ? []
      : [{ id, type, target: resolve(folder, target) }];
  });
}

/** `../drawings/drawing1.xml` seen from `xl/worksheets/` → `xl/drawings/drawing1.xml`; a leading slash is the package root. */
function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
