/** What the page takes from manifest.xml, its only source: the ribbon tab and the namespace of the functions. */

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** URLs as the manifest gives them, by size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: { readonly kind: "openPane" } | { readonly kind: "run"; readonly functionName: string };
}

/**
 * @param language whose overrides to take, such as "de"; the manifest's default texts where left out or where it has none
 * @throws when the text is not an add-in only manifest with a ribbon tab, saying what is missing
 */
export function readRibbon(manifest: Document, language?: string): RibbonTab {
  const tab = elements(manifest, "CustomTab")[0];
  if (!tab) throw new Error("manifest.xml has no CustomTab: the add-in's ribbon buttons are read from there");
  const resources = resourceTable(manifest, language);
  return {
    label: label(tab, resources),
    groups: children(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: label(group, resources),
      buttons: children(group, "Control").map((control) => readButton(control, resources)),
    })),
  };
}

/** What stands before the names of the add-in's functions, e.g. "CAREER". */
export function readNamespace(manifest: Document): string {
  const resid = elements(manifest, "Namespace")[0]?.getAttribute("resid") ?? "";
  const namespace = resourceTable(manifest).get(resid);
  if (!namespace) throw new Error("manifest.xml has no Namespace: the add-in's functions are called by it");
  return namespace;
}

function readButton(control: Element, resources: ReadonlyMap<string, string>): RibbonButton {
  const id = control.getAttribute("id") ?? "";
  const action = children(control, "Action")[0];
  const tip = children(children(control, "Supertip")[0], "Description")[0];
  return {
    id,
    label: label(control, resources),
    tip: resources.get(tip?.getAttribute("resid") ?? "") ?? "",
    icons: Object.fromEntries(
      elements(children(control, "Icon")[0], "Image").map((image) => [
        Number(image.getAttribute("size")),
        resources.get(image.getAttribute("resid") ?? "") ?? "",
      ]),
    ),
    action: readAction(action, id),
  };
}

function readAction(action: Element | undefined, id: string): RibbonButton["action"] {
  const type = action?.getAttribute("xsi:type");
  if (type === "ShowTaskpane") return { kind: "openPane" };
  const functionName = children(action, "FunctionName")[0]?.textContent;
  if (type === "ExecuteFunction" && functionName) return { kind: "run", functionName };
  throw new Error(`manifest.xml: button ${id} has neither a ShowTaskpane nor an ExecuteFunction action`);
}

/** Strings, URLs and images by resid, in a language where they have an override for it. */
function resourceTable(manifest: Document, language?: string): ReadonlyMap<string, string> {
  const entries = ["Image", "Url", "String"].flatMap((tag) => elements(manifest, tag));
  return new Map(
    entries.map((entry) => {
      const override = children(entry, "Override").find(
        (other) => other.getAttribute("Locale")?.split("-")[0] === language,
      );
      return [
        entry.getAttribute("id") ?? "",
        override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "",
      ];
    }),
  );
}

function label(element: Element, resources: ReadonlyMap<string, string>): string {
  return resources.get(children(element, "Label")[0]?.getAttribute("resid") ?? "") ?? "";
}

/** Descendants by local name; prefixes differ between manifests. */
function elements(root: Document | Element | undefined, name: string): Element[] {
  return root ? [...root.getElementsByTagName("*")].filter((element) => localName(element) === name) : [];
}

function children(element: Element | undefined, name: string): Element[] {
  return element ? [...element.children].filter((child) => localName(child) === name) : [];
}

function localName(element: Element): string {
  return element.tagName.split(":").at(-1) ?? "";
}
