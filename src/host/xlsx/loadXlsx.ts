import { readXlsx } from "hucre";
import type { NamedRange, Workbook } from "hucre";
import type { NameSnapshot, StyleSnapshot, WorkbookSnapshot } from "../snapshot";
import { partText, readParts, type Parts } from "./parts";
import { escapeXml, sheetPaths } from "./relations";
import { SETTING } from "./saveXlsx";
import { sheetIn } from "./sheetIn";
import { shownFormula } from "./storedFormula";

/**
 * A workbook saved by `saveXlsx`, Excel or LibreOffice, edits included, as a snapshot that the embedded Excel can start from.
 * Pictures, comments, pivot tables and macros are left behind.
 *
 * @throws when the bytes are not an .xlsx file, saying so
 */
export async function loadXlsx(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const parts = await readParts(bytes);
  if (!parts.has("xl/workbook.xml")) throw new Error("not an .xlsx file: the ZIP archive holds no workbook");
  const workbook = await readXlsx(bytes, { readStyles: true });
  const paths = sheetPaths(parts);
  const styles = styleTable();
  const sheets = workbook.sheets.map((sheet, i) =>
    sheetIn(sheet, { parts, path: paths.get(sheet.name) ?? "", id: `sheet${i + 1}`, styleKey: styles.key }),
  );
  return {
    sheets,
    activeSheet: sheets[workbook.activeSheet ?? 0]?.name ?? sheets[0]?.name ?? "",
    names: (workbook.namedRanges ?? [])
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map((range) => nameIn(range, parts)),
    styles: styles.all,
    settings: settingsIn(workbook),
  };
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
