import { readXlsx } from "hucre";
import type { NamedRange, Workbook } from "hucre";
import type { NameSnapshot, StyleSnapshot, WorkbookSnapshot } from "../snapshot";
import { leftBehind } from "./leftBehind";
import { partText, readParts, type Parts } from "./parts";
import { escapeXml, sheetPaths } from "./relations";
import { SETTING } from "./saveXlsx";
import { sheetIn } from "./sheetIn";
import { requireTexts } from "./storedCells";
import { shownFormula } from "./storedFormula";
import { requireWellFormed } from "./wellFormed";

export interface OpenedXlsx {
  readonly workbook: WorkbookSnapshot;
  /** What the file holds and the workbook does not, in words for the person who opens it. */
  readonly leftBehind: readonly string[];
}

/** `openXlsx` for those who only want the workbook. */
export async function loadXlsx(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return (await openXlsx(bytes)).workbook;
}

/**
 * A workbook saved by `saveXlsx`, Excel or LibreOffice, edits included, as a snapshot that the embedded Excel can start from.
 *
 * @throws when the bytes are not an .xlsx file, are damaged, or would unpack to more than memory should hold, saying so
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedXlsx> {
  const parts = await readParts(bytes);
  if (!parts.has("xl/workbook.xml")) throw new Error("not an .xlsx file: the ZIP archive holds no workbook");
  for (const path of parts.keys()) if (/\.(xml|rels)$/i.test(path)) requireWellFormed(path, partText(parts, path));
  const read = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    throw new Error(`the workbook cannot be read: ${sentence(error)}`);
  });
  const paths = sheetPaths(parts);
  const styles = styleTable();
  const found = read.sheets.map((sheet) => ({ sheet, path: paths.get(sheet.name) ?? "" }));
  for (const { sheet, path } of found) requireTexts(parts, path, sheet.name);
  const sheets = found.map(({ sheet, path }, i) =>
    sheetIn(sheet, { parts, path, id: `sheet${i + 1}`, styleKey: styles.key }),
  );
  const workbook: WorkbookSnapshot = {
    sheets,
    activeSheet: sheets[read.activeSheet ?? 0]?.name ?? sheets[0]?.name ?? "",
    names: (read.namedRanges ?? [])
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map((range) => nameIn(range, parts)),
    styles: styles.all,
    settings: settingsIn(read),
  };
  return { workbook, leftBehind: leftBehind(parts, found) };
}

/** The first sentence of what the reader says; the rest tells programmers what to do. */
function sentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split(/\. (?=[A-Z])/)[0] ?? text;
}

/** Gives equal styles one key. */
function styleTable(): { key: (style: StyleSnapshot) => string; all: Record<string, StyleSnapshot> } {
  const keys = new Map<string, string>();
  const all: Record<string, StyleSnapshot> = {};
  const key = (style: StyleSnapshot): string => {
    const text = JSON.stringify(style);
    const known = keys.get(text);
    if (known !== undefined) return known;
    const fresh = `s${keys.size + 1}`;
    keys.set(text, fresh);
    all[fresh] = style;
    return fresh;
  };
  return { key, all };
}

/** hucre leaves out whether a name is hidden. */
function nameIn({ name, range, scope }: NamedRange, parts: Parts): NameSnapshot {
  const tags = partText(parts, "xl/workbook.xml").match(/<definedName [^>]*>/g) ?? [];
  const sheets = [...sheetPaths(parts).keys()];
  const tag = tags.find((t) => {
    const local = / localSheetId="(\d+)"/.exec(t)?.[1];
    return (
      t.includes(` name="${escapeXml(name)}"`) && (local === undefined ? undefined : sheets[Number(local)]) === scope
    );
  });
  return {
    name,
    formula: shownFormula(range),
    ...(scope === undefined ? {} : { sheet: scope }),
    ...(tag && / hidden="(?:1|true)"/.test(tag) ? { visible: false } : {}),
  };
}

function settingsIn({ properties }: Workbook): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties?.custom ?? {}).flatMap(([key, value]) =>
      key.startsWith(SETTING) && typeof value === "string"
        ? [[key.slice(SETTING.length), JSON.parse(value) as unknown]]
        : [],
    ),
  );
}
