/**
 * Formulas as people read them and as .xlsx files store them.
 *
 * A file holds newer functions under a prefix, `A1#` as a function call, and `[@Column]` spelled out; functions of an
 * add-in are stored as `_xldudf_NAMESPACE_NAME` (ECMA-376 part 1, 18.17; [MS-XLSX] 2.2.2).
 */

/** The namespace of the add-in whose functions are told from Excel's own; the one word here that belongs to this add-in. */
const NAMESPACE = "CAREER";

/** Functions that came after Excel 2007 and are stored as `_xlfn.NAME`. */
const LATER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CEILING.MATH CHISQ.DIST CHISQ.INV CHOOSECOLS " +
    "CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S DAYS DECIMAL DROP EXPAND EXPON.DIST " +
    "F.DIST F.INV FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAUSS HSTACK IFNA IFS ISFORMULA " +
    "ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP BYROW BYCOL REDUCE SCAN MAXIFS MINIFS MODE.MULT MODE.SNGL " +
    "NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI " +
    "SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN " +
    "TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);

/** Stored with a second prefix. */
const LATER_WORKSHEET = new Set(["FILTER", "SORT"]);

/** Functions whose result is an array: such a formula is stored as a dynamic array even when one cell is enough for it. */
const ARRAY_RESULT =
  /\b(?:SEQUENCE|FILTER|SORT|SORTBY|UNIQUE|RANDARRAY|HSTACK|VSTACK|TAKE|DROP|TOCOL|TOROW|CHOOSECOLS|CHOOSEROWS|MAKEARRAY|MAP|BYROW|BYCOL|SCAN|TEXTSPLIT|TRANSPOSE)\s*\(/i;

/** Text in quotes, and sheet names in apostrophes, are left as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const CALL = /(?<![\w.:$\]])([A-Z][A-Z0-9.]*)(?=\()/gi;
const SPILLED = /(?<![\w.])(\$?[A-Z]{1,3}\$?\d+)#/gi;
const NAMELESS = /(?<![\w.\]])\[\[#This Row\]/gi;
/** `[@Column]`, `[@[Column with spaces]]` and a bare `[@]`. */
const THIS_ROW = /\[@(?:\[([^\]]*)\]|([^\]]*))\]/g;

/**
 * `=IFNA(CAREER.PATHS(), "")` → `_xlfn.IFNA(_xldudf_CAREER_PATHS(), "")`: the text of the file's `<f>` element.
 * @param table the table that the formula stands in, which people leave out and files do not
 */
export function storedFormula(formula: string, table = ""): string {
  return outsideQuotes(formula.replace(/^=/, ""), (code) =>
    code
      .replace(THIS_ROW, (_whole, quoted?: string, plain?: string) =>
        (quoted ?? plain) ? `[[#This Row],[${quoted ?? plain}]]` : "[[#This Row]]",
      )
      .replace(NAMELESS, `${table}[[#This Row]`)
      .replace(SPILLED, "_xlfn.ANCHORARRAY($1)")
      .replace(CALL, (name) => storedName(name)),
  );
}

/** The inverse of `storedFormula`, with the leading "=". */
export function shownFormula(stored: string): string {
  const shown = outsideQuotes(stored, (code) =>
    code
      .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#")
      .replace(/_xlfn\.(?:_xlws\.)?/gi, "")
      .replace(/_xldudf_([A-Z0-9]+)_(?=[A-Z])/gi, "$1."),
  );
  return `=${shown}`;
}

/** Whether a formula calls the add-in's own functions, which only the add-in can compute. */
export function callsAddIn(formula: string): boolean {
  return formula
    .split(QUOTED)
    .some((part, i) => i % 2 === 0 && new RegExp(`\\b${NAMESPACE}\\.\\w+\\s*\\(`, "i").test(part));
}

/** Whether the formula may give more than one value, so that Excel must not store it as one that gives a single value. */
export function givesArray(formula: string): boolean {
  return ARRAY_RESULT.test(formula);
}

function storedName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${NAMESPACE}.`)) return `_xldudf_${upper.replace(".", "_")}`;
  if (LATER_WORKSHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  return LATER.has(upper) ? `_xlfn.${upper}` : name;
}

function outsideQuotes(text: string, change: (code: string) => string): string {
  return text
    .split(QUOTED)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join("");
}
